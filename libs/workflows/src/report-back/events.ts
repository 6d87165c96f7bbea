import { z } from 'zod';
import { neededWith, refusingUnmet } from '../process/asked-when.js';
import { choice } from '../process/choice.js';
import type { Stamp } from '../process/contract.js';
import type { Outcome } from '../process/effects.js';
import type { BreachVoided } from '../process/ladder-states.js';
import type { OfficeRules } from '../process/office-rules.js';
import type { EventsOf } from '../process/payloads.js';
import { superiorPaper } from '../process/superior-decision.js';
import { line, officeDate, words } from '../process/text.js';

/** How something reaches the superior organ. */
export const sendingWays = {
  exchange: { zh: '公文交换', en: 'Exchange of documents' },
  system: { zh: '信访信息系统', en: 'Petition system' },
  classified: { zh: '机要', en: 'Classified post' },
  post: { zh: '邮寄', en: 'Post' },
  inPerson: { zh: '专人送达', en: 'In person' },
} as const;

/** 办结报告: what its drafter writes. How the matter ended and was told the petitioner is on record, and written by nobody. */
export const reportForm = z.strictObject({
  basics: words('基本情况', 'The matter', 5000),
  findings: words('调查核实情况', 'What was found', 20_000),
  opinion: words('处理意见', 'What was decided', 20_000),
  petitionersView: words('信访人意见', 'What the petitioner says to it', 5000),
  attachments: z
    .array(line('附件', 'Attachment', 200))
    .max(30)
    .default([])
    .meta({ title: '附件名称', titleEn: 'Attachments, by name' }),
});

const version = () => z.int().min(1).max(1000).meta({ title: '文稿版本', titleEn: 'Version of the draft' });
const remark = () => words('备注', 'Remark').optional();
const receipt = () => line('上级签收人或者回执号', 'Who took it there, or the number of its receipt', 200);

export const reportBackPayloads = {
  RECEIPT_TOLD: z.strictObject({
    how: choice(sendingWays, '告知方式', 'How'),
    toldOn: officeDate('告知日期', 'Told on'),
    receipt: receipt(),
  }),
  REPORT_DRAFTED: reportForm,
  REPORT_CHECKED: z.strictObject({ version: version(), remark: remark() }),
  REPORT_SIGNED: z.strictObject({ version: version(), remark: remark() }),
  REPORT_RETURNED: z.strictObject({ version: version(), remarks: words('修改意见', 'What to change') }),
  SUPERIOR_DECIDED: z.strictObject({
    ...superiorPaper(),
    result: choice(
      { signed: { zh: '同意上报', en: 'To be sent' }, returned: { zh: '退回修改', en: 'Returned' } },
      '决定结果',
      'Outcome',
    ),
    opinion: words('上级机关意见', 'Opinion of the superior organ'),
  }),
  REPORT_SENT: z.strictObject({
    how: choice(sendingWays, '报送方式', 'How'),
    sentOn: officeDate('报送日期', 'Sent on'),
    receipt: receipt(),
  }),
  REPORT_DATE_MOVED: z.strictObject({
    organ: line('交办机关', 'Organ that instructs', 200),
    reference: line('上级新文件的文号', 'Number of its new paper', 200),
    issuedOn: officeDate('文件日期', 'Date of the paper'),
    dueDate: officeDate('上级新定的报告期限', 'Date set by the superior'),
  }),
  SUPERIOR_ANSWERED: refusingUnmet(
    z.strictObject({
      ...superiorPaper(),
      result: choice(
        {
          accepted: { zh: '审结认可', en: 'Accepted' },
          returned: { zh: '退回重办', en: 'Returned for more work' },
        },
        '上级审核结果',
        'Outcome',
      ),
      opinion: words('上级意见', 'Opinion of the superior organ', 5000),
      dueDate: neededWith(
        officeDate('重办期限', 'New date'),
        { field: 'result', values: ['returned'] },
        '退回重办的，须登记上级限定的重办期限 / a return needs the superior’s new date',
      ),
    }),
  ),
};

/** What the petition and the delivery of its papers tell; never accepted from outside. */
type Told = Stamp &
  (
    | {
        type: 'MATTER_ENDED';
        outcome: Outcome;
        result: string | null;
        paper: string | null;
        unit: string | null;
        officer: string | null;
        dueDate: string | null;
      }
    | { type: 'MATTER_TAKEN_UP_AGAIN' }
    | { type: 'PAPER_DELIVERED' | 'DELIVERY_SET_ASIDE'; paper: string; countsFrom: string }
  );

export type ReportBackEvent =
  (EventsOf<typeof reportBackPayloads> & { officeRules?: OfficeRules }) | Told | BreachVoided;
