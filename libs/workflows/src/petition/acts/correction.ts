import { z } from 'zod';
import { choice } from '../../process/choice.js';
import { line, officerId, unitId, words } from '../../process/text.js';
import type { Relation } from '../../process/contract.js';
import { channelLabels, laneLabels } from '../input.js';
import { act, reason } from './act.js';

/** Whoever takes matters down and whoever has this one. */
const correctors: readonly Relation[] = ['firstContact', 'officerInCharge', 'unitHead', 'coordinator'];

/** Whoever oversees the matter as well: an accusation in the open lane is everybody's to point out (R12). */
const proposers: readonly Relation[] = [
  ...correctors,
  'unitMember',
  'leader',
  'principalLeader',
  'disciplineOfficer',
  'disciplineSecretary',
];

const correctedPerson = z.strictObject({
  person: z
    .int()
    .min(1)
    .max(50)
    .meta({ title: '第几位信访人（新增的接着编）', titleEn: 'Which petitioner (a further one: the next number)' }),
  name: line('姓名', 'Name', 100).optional(),
  idNumber: line('证件号码', 'ID number', 100).optional(),
  phone: line('电话', 'Phone', 100).optional(),
  address: line('住址', 'Address', 300).optional(),
});

/** What turns nothing in the matter: left out or as it is, it stays. */
const plainCorrection = z.strictObject({
  title: line('标题', 'Title', 200).optional(),
  category: line('内容分类', 'Category', 100).optional().meta({ refersTo: 'category' }),
  place: line('问题属地', 'Place of the problem', 200).optional().meta({ refersTo: 'place' }),
  channel: choice(channelLabels, '来源渠道', 'Channel').optional(),
  peopleCount: z.int().min(1).max(100_000).optional().meta({ title: '人数', titleEn: 'How many people' }),
  people: z.array(correctedPerson).max(50).optional().meta({ title: '信访人', titleEn: 'Petitioners' }),
  reason: reason(),
});
export type PlainCorrection = z.infer<typeof plainCorrection>;

/** What turns the course of the matter. */
const turningCorrection = z.strictObject({
  receivedAt: z.iso.datetime({ offset: true }).optional().meta({ title: '收到时间', titleEn: 'Received at' }),
  lane: choice(laneLabels, '类别', 'Lane').optional(),
  complainedUnit: unitId('被反映单位', 'Unit complained of').optional(),
  complainedOfficer: officerId('被反映人', 'Officer complained of').optional(),
  nobodyComplainedOf: z
    .boolean()
    .optional()
    .meta({ title: '没有被反映的单位和人员', titleEn: 'Neither a unit nor an officer is complained of' }),
  reason: reason(),
});
export type TurningCorrection = z.infer<typeof turningCorrection>;

/** The register of petitions, which keeps what these forms say. */
export const registrationRegister = 'registration';

const entered = <One extends object>(one: One) => ({ ...one, enters: registrationRegister });

/** 更正登记 (R2). */
export const correctionActs = [
  entered(
    act(
      'correctRegistration',
      'REGISTRATION_CORRECTED',
      'R2',
      '更正登记',
      'Correct the register',
      correctors,
      plainCorrection,
    ),
  ),
  entered(
    act(
      'proposeCorrection',
      'CORRECTION_PROPOSED',
      'R2',
      '提议更正收到时间、类别、被反映人',
      'Propose to correct time of receipt, lane or the accused',
      proposers,
      turningCorrection,
      {},
      {
        zh: '已有更正或者并案的提议待确认，或者本件已并案、有并入件：请先决定提议，或者撤销并案。',
        en: 'A proposal to correct or to join waits for a decision, or the matter is joined: decide on it, or separate the matters, first.',
      },
    ),
  ),
  entered(
    act(
      'confirmCorrection',
      'CORRECTION_CONFIRMED',
      'R2',
      '确认更正',
      'Confirm the correction',
      ['countersigner'],
      z.strictObject({ remark: words('备注', 'Remark').optional() }),
      {},
      {
        zh: '没有待确认的更正提议；提议人不得自行确认；否定报备审批中不更正被反映人；已并案的先撤销并案。',
        en: 'No proposal waits here, or you made it yourself; whom the matter complains of is not corrected while a denial is decided on; separate joined matters first.',
      },
    ),
  ),
  entered(
    act(
      'claimAsRequest',
      'CLAIMED_AS_REQUEST',
      'R2',
      '这是求决事项（改为求决）',
      'This is a request',
      // The petitioner by one act, and whoever sees that something is asked for: towards the full procedure nobody is needed second.
      ['petitioner', 'receptionist', 'firstContact', 'coordinator', 'officerInCharge', 'unitHead'],
      z.strictObject({}),
    ),
  ),
  act(
    'declineCorrection',
    'CORRECTION_DECLINED',
    'R2',
    '不予更正',
    'Decline the correction',
    // It has no clock of its own: where nobody countersigns and whoever proposed it has left, the committee ends it (R6).
    ['countersigner', 'filer', 'committee'],
    z.strictObject({ reason: reason() }),
  ),
] as const;
