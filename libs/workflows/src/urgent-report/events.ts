import { z } from 'zod';
import type { Stamp } from '../process/contract.js';
import { choice } from '../process/choice.js';
import type { EventsOf } from '../process/payloads.js';
import { line, words } from '../process/text.js';
import type { BreachVoided } from '../process/ladder-states.js';

/** How a report reaches the superior. */
export const reportWays = {
  telephone: { zh: '电话', en: 'Telephone' },
  fax: { zh: '传真', en: 'Fax' },
  dutySystem: { zh: '值班或信访信息系统', en: 'Duty or petition system' },
  inPerson: { zh: '当面', en: 'In person' },
} as const;

/** What went up: the organ that received it, and what it was told. */
const report = z.strictObject({
  organ: line('报告对象', 'Reported to', 100),
  receivedBy: line('接报人', 'Taken by', 50),
  how: choice(reportWays, '报告方式', 'How'),
  situation: words('基本情况', 'What happened', 5000),
  measures: words('已采取的措施', 'What has been done', 5000),
});

export const urgentReportPayloads = {
  URGENT_REPORTED: report,
  URGENT_FOLLOWED_UP: report,
  URGENT_CLOSED: z.strictObject({ outcome: words('处置结果', 'How it ended', 5000) }),
  URGENT_DISMISSED: z.strictObject({ reason: words('不属重大紧急的理由', 'Why it is not urgent and major') }),
};

/** The matter went to somebody else, and the duty to report with it; never accepted from outside. */
type DutyMoved = {
  type: 'DUTY_MOVED';
  unit: string | null;
  officer: string | null;
  firstContact: string | null;
} & Stamp;

export type UrgentReportEvent = EventsOf<typeof urgentReportPayloads> | DutyMoved | BreachVoided;
