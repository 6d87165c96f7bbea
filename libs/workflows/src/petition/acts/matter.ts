import { z } from 'zod';
import { choice } from '../../process/choice.js';
import { words } from '../../process/text.js';
import type { Relation } from '../../process/contract.js';
import { neededUnless, refusingUnmet } from '../../process/asked-when.js';
import { outcomesOfCall, ratings, type OutcomeOfCall } from '../call-back-outcomes.js';
import { petitioners, type PeopleOfBoth } from '../people-of-both.js';
import { act, handlers, reason } from './act.js';

const joiners: readonly Relation[] = ['firstContact', 'officerInCharge', 'unitHead', 'coordinator'];
const joinForm = () =>
  z.strictObject({ lead: words('并入的信访件编号', 'Number of the earlier matter', 40), reason: reason() });

const asIfTheSame: PeopleOfBoth = { samePeople: true, shutOut: [] };
/** An act that turns on who came with both matters, or on who may read both. */
const byPeople = <One extends object>(one: One) => ({ ...one, consults: { record: petitioners, asIf: asIfTheSame } });

/** Outcomes that speak for themselves; of the others, bad answers and an end without an answer, it is said how it came to them. */
const wordless: OutcomeOfCall[] = ['satisfied', 'basicallySatisfied', 'notReached'];

/** What is done to the matter as a whole: what is added to it, what is said of it, with which it is joined (R2, R3, R10). */
export const matterActs = [
  act(
    'addMaterial',
    'MATERIAL_ADDED',
    'R2',
    '补充材料',
    'Add material',
    ['receptionist', 'firstContact', ...handlers, 'petitioner'],
    z.strictObject({
      description: words('材料说明', 'Description'),
      meets: z
        .array(words('材料', 'Material', 200))
        .max(30)
        .optional()
        .meta({ title: '补齐的材料', titleEn: 'Which of the materials asked for' }),
    }),
    { meets: [] },
  ),
  act(
    'declareUrgent',
    'DECLARED_URGENT',
    'R9',
    '认定为重大紧急',
    'Say it is urgent and major',
    ['firstContact', ...handlers, 'unitMember', 'coordinator', 'leader', 'principalLeader'],
    z.strictObject({ reason: words('重大紧急的情形', 'What makes it urgent and major') }),
    {},
    {
      zh: '本件已作为重大紧急情况在报告，请在报告中续报。',
      en: 'It is being reported as urgent and major already: follow it up there.',
    },
  ),
  act(
    'recordCallBack',
    'CALLED_BACK',
    'R10',
    '回访',
    'Record the call-back',
    ['caller'],
    refusingUnmet(
      z.strictObject({
        satisfaction: choice(outcomesOfCall, '回访结果', 'Outcome'),
        note: neededUnless(
          words('回访记录（信访人的原话）', 'Note (in the petitioner’s own words)').optional(),
          { field: 'satisfaction', values: wordless },
          '须写明信访人的原话或者号码的情况 / say what the petitioner said, or what was the matter with the number',
        ),
      }),
    ),
    { satisfaction: 'satisfied' },
  ),
  act(
    'rate',
    'RATED',
    'R10',
    '评价',
    'Rate',
    ['petitioner'],
    z.strictObject({
      reception: choice(ratings, '对登记接待是否满意', 'How was the reception?'),
      handling: choice(ratings, '对承办单位是否满意', 'How was the unit in charge?'),
      words: words('想说的话', 'In your own words').optional(),
    }),
    { reception: 'satisfied', handling: 'satisfied' },
  ),
  byPeople(act('join', 'JOINED', 'R2', '并案', 'Join to an earlier matter', joiners, joinForm())),
  byPeople(act('proposeJoining', 'JOINING_PROPOSED', 'R2', '提议并案', 'Propose to join', joiners, joinForm())),
  byPeople(
    act(
      'confirmJoining',
      'JOINING_CONFIRMED',
      'R2',
      '确认并案',
      'Confirm the joining',
      ['secondPair'],
      z.strictObject({ remark: words('备注', 'Remark').optional() }),
    ),
  ),
  act(
    'declineJoining',
    'JOINING_DECLINED',
    'R2',
    '不予并案',
    'Decline the joining',
    // A proposal nobody can confirm holds nothing up: whoever may read the matter from above ends it.
    ['secondPair', 'filer', 'coordinator', 'leader', 'principalLeader'],
    z.strictObject({ reason: reason() }),
  ),
  act(
    'separate',
    'SEPARATED',
    'R2',
    '撤销并案',
    'Separate again',
    ['firstContact', 'coordinator', 'leader', 'principalLeader'],
    z.strictObject({ reason: reason() }),
  ),
  act(
    'reopen',
    'REOPENED',
    'R3',
    '重新办理',
    'Reopen',
    ['reopeningDesk', 'leaderInCharge', 'leader', 'principalLeader'],
    z.strictObject({ reason: reason() }),
  ),
] as const;
