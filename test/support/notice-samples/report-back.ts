import type { NoticeKind } from '@banjie/workflows';
import { running } from '../a-notice.js';
import { usualForms } from '../usual-forms.js';
import { now, type Sample } from './facts.js';

const facts = {
  manner: 'assigned',
  paper: { organ: '清溪县信访局', reference: '县信交办〔2026〕7号', issuedOn: '2026-03-01' },
  earlier: [],
  unit: 'civilAffairs',
  officer: 'handler',
  end: {
    outcome: 'answered',
    result: 'resolved',
    at: '2026-03-04T03:00:00.000Z',
    paper: 'reply',
    delivered: '2026-03-05T04:00:00.000Z',
  },
  dueDate: '2026-03-20',
  draft: { ...usualForms['draftReport'], findings: '经入户核查，家庭收入重新核定。联系电话13912345678。' },
  versions: 2,
  draftedBy: 'handler',
  checkedBy: 'head',
  returned: [{ version: 1, remarks: '请写明核定的依据。', by: 'leader', at: now }],
  clocks: running('superiorReport', now, { dueDate: '2026-03-20' }),
};
const undated = { ...facts, dueDate: null, clocks: running('reportAfterAnswer', now) };
const recipients = ['handler', 'head'];

export const reportBackSamples = {
  completionReport: [
    { recipients: ['handler', 'head', 'coordinator'], eventBy: 'leader', facts },
    {
      recipients: ['handler'],
      eventBy: 'leader',
      facts: {
        ...facts,
        end: { ...facts.end, outcome: 'redirected', result: null, paper: null, delivered: null },
        draft: { ...facts.draft, attachments: ['告知书'] },
      },
    },
  ],
  receiptLetter: [{ recipients: ['coordinator'], eventBy: 'window', facts: { ...facts, manner: 'passedOn' } }],
  reportDue: [
    { recipients, eventBy: 'handler', facts: { ...facts, draft: null } },
    { recipients, eventBy: 'handler', facts: { ...undated, draft: null } },
  ],
  reportToDecide: [
    { recipients: ['head'], eventBy: 'handler', data: { step: 'head' }, facts: { ...facts, checkedBy: null } },
    { recipients: ['leader'], eventBy: 'head', data: { step: 'leader' }, facts },
  ],
  reportReturned: [{ recipients: ['handler'], eventBy: 'leader', facts }],
  reportDateMoved: [
    {
      recipients: ['discipline'],
      eventBy: 'coordinator',
      facts: {
        ...facts,
        earlier: [facts.paper],
        paper: { organ: '清溪县信访局', reference: '县信延〔2026〕9号', issuedOn: '2026-03-09' },
        dueDate: '2026-04-20',
      },
    },
  ],
  returnedFromAbove: [
    {
      recipients: ['handler', 'leader', 'discipline'],
      eventBy: 'coordinator',
      event: { opinion: '请补充核查补发的月份。', dueDate: '2026-03-31' },
      facts: {
        ...facts,
        answer: { organ: '清溪县信访局', number: '县信退〔2026〕2号', decidedOn: '2026-03-12', result: 'returned' },
      },
    },
  ],
  reportUnanswered: [
    {
      recipients: ['coordinator'],
      eventBy: 'system',
      facts: { ...facts, sent: { how: 'exchange', sentOn: '2026-03-06', receipt: '12号' } },
    },
  ],
} satisfies Partial<Record<NoticeKind, readonly Sample[]>>;
