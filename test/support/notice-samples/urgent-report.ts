import type { NoticeKind } from '@banjie/workflows';
import { running } from '../a-notice.js';
import { usualForms } from '../usual-forms.js';
import { now, type Sample } from './facts.js';

const facts = {
  unit: 'civilAffairs',
  officer: 'handler',
  firstContact: 'window',
  reason: '五十余人聚集（13912345678）',
};
const recipients = ['handler', 'head', 'leader', 'leader2'];

export const urgentReportSamples = {
  urgentReportDuty: [
    { recipients, eventBy: 'window', facts: { ...facts, clocks: running('urgentReport', now) } },
    {
      recipients: ['discipline'],
      eventBy: 'window',
      facts: { ...facts, reason: null, clocks: running('urgentReport', now) },
    },
  ],
  urgentFirstReport: [
    {
      recipients,
      eventBy: 'handler',
      event: usualForms['reportUrgent'],
      facts: { ...facts, clocks: running('urgentFollowUp', now) },
    },
  ],
  urgentFollowUpReport: [
    {
      recipients,
      eventBy: 'handler',
      event: usualForms['followUpUrgent'],
      facts: { ...facts, clocks: running('urgentFollowUp', now) },
    },
  ],
  urgentFinalReport: [{ recipients, eventBy: 'leader', event: usualForms['closeUrgent'], facts }],
  urgentDismissed: [
    { recipients: [...recipients, 'discipline'], eventBy: 'leader', event: usualForms['dismissUrgent'], facts },
  ],
} satisfies Partial<Record<NoticeKind, readonly Sample[]>>;
