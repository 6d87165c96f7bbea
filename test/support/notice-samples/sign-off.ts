import { running } from '../a-notice.js';
import { now } from './facts.js';

const draft = {
  result: 'partlyResolved',
  text: '经核查，路灯已修复；增设路灯不属于本年度计划。联系电话13912345678。',
  notARefusal: '只说明计划安排，明年一并考虑。',
  items: [
    { request: '修复路灯', verdict: 'supported', text: '已修复。' },
    { request: '增设路灯', verdict: 'explained', text: '列入明年计划。' },
  ],
};
const facts = {
  draft,
  unit: 'civilAffairs',
  draftedBy: 'handler',
  checkedBy: 'head',
  versions: [{ version: 1, by: 'handler', at: now }],
  returned: [
    { version: 1, by: 'head', at: now, remarks: '请写明修复日期。', items: [{ item: 2, remark: '写明明年何时。' }] },
  ],
  returnsBefore: 2,
};

export const signOffSamples = {
  draftToCheck: [{ recipients: ['head'], facts: { ...facts, checkedBy: null, clocks: running('draftCheck', now) } }],
  draftToSign: [
    { recipients: ['leader'], facts: { ...facts, clocks: running('draftSignature', now) } },
    { recipients: ['leader'], facts: { ...facts, draft: { ...draft, text: '路灯已修复。', items: [] } } },
  ],
  draftReturned: [{ recipients: ['handler'], eventBy: 'head', facts }],
  draftReturnedOften: [{ recipients: ['discipline', 'leader', 'handler'], eventBy: 'head', facts }],
  draftSigned: [
    { recipients: ['handler'], eventBy: 'leader', event: { remark: '及时送达。' }, facts },
    { recipients: ['handler'], eventBy: 'window', facts: { ...facts, superior: { organ: '清溪县人民政府' } } },
  ],
};
