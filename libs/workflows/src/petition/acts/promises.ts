import { z } from 'zod';
import { instructionForm } from '../../instruction/events.js';
import { another, lastDay } from '../../process/as-if.js';
import { extendedBy } from '../../process/clock.js';
import { choice } from '../../process/choice.js';
import { officeDate, words } from '../../process/text.js';
import { mannerLabels } from '../../report-back/input.js';
import { petitionClocks } from '../clocks.js';
import { act, reason } from './act.js';

/** A paper that assigns the matter is named whole: the report back cites it (R3). */
const superiorDateForm = z
  .strictObject({
    dueDate: officeDate('上级限定日期', 'Date set by the superior'),
    reference: words('交办文号', 'Reference', 200),
    organ: words('交办机关', 'Organ that instructs', 200).optional(),
    issuedOn: officeDate('文件日期', 'Date of the paper').optional(),
    manner: choice({ assigned: mannerLabels.assigned }, '方式（须报告结果的选）', 'Manner').optional(),
  })
  .superRefine(({ manner, organ, issuedOn }, context) => {
    const message = '交办的，须登记机关和文件日期 / an assigning paper needs its organ and date';
    if (manner && organ === undefined) context.addIssue({ code: 'custom', path: ['organ'], message });
    if (manner && issuedOn === undefined) context.addIssue({ code: 'custom', path: ['issuedOn'], message });
  });

/** Dates that bind beside the promise to the petitioner, and instructions (R3, R9). */
export const promiseActs = [
  act(
    'setSuperiorDate',
    'SUPERIOR_DATE_SET',
    'R3',
    '登记上级时限',
    'Enter the superior’s date',
    ['coordinator', 'leader', 'principalLeader'],
    superiorDateForm,
    { dueDate: lastDay, reference: another, organ: another, issuedOn: lastDay },
    {
      zh: '上级限定日期只能依据上级的新文件改晚：请登记交办机关、新的文号和文件日期。',
      en: 'A later date needs the superior’s new paper: enter the organ, its new number and its date.',
    },
  ),
  act(
    'startStatutoryTerm',
    'STATUTORY_TERM_STARTED',
    'R3',
    '启动法定期限',
    'Start the statutory term',
    ['unitHead', 'coordinator'],
    z.strictObject({ basis: words('法定依据', 'Legal basis', 500) }),
  ),
  {
    ...act(
      'extendStatutoryTerm',
      'STATUTORY_TERM_EXTENDED',
      'R3',
      '延长法定期限',
      'Extend the statutory term',
      extendedBy(petitionClocks.statutoryOpinion),
      z.strictObject({ days: z.int().min(1).max(30).meta({ title: '延长天数', titleEn: 'Days' }), reason: reason() }),
    ),
    prolongs: 'statutoryOpinion',
  },
  act('instruct', 'INSTRUCTED', 'R9', '批示', 'Give an instruction', ['leader', 'principalLeader'], instructionForm, {
    dueDate: lastDay,
  }),
] as const;
