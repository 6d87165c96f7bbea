/** Events of an accountability case, as they are and as they must not be. */
export const at = '2026-03-10T01:00:00Z';
const by = (id: string, unit = 'leadership') => ({ at, by: { id, unit } });
const subject = by('handler', 'civilAffairs');
export const author = by('discipline', 'disciplineCommittee');
const proposer = by('efficiency', 'efficiencyOffice');
const first = by('leader');
const second = by('principal');
const secretary = by('secretary', 'disciplineCommittee');
export const found = {
  facts: '逾期二十日',
  evidence: ['时间轴'],
  role: 'directlyResponsible',
  aggravation: [],
  unfiledDenial: true,
} as const;
export const opening = { officer: 'handler', unit: 'civilAffairs', situation: 1, facts: '超期', ...author } as const;

const paper = { organ: '县纪委', number: '县纪〔2026〕1号', decidedOn: '2026-03-10', reason: '属实' };

/** What the ledger says of the officer: nothing; or that the year's merit is lost. */
const clean = { admonishedOn: [], meritLoss: null };
const lost = {
  ...clean,
  meritLoss: {
    year: 2026,
    sources: ['a', 'b'],
    foundBy: ['anotherFinder'],
    heard: true,
    enteredOn: '2026-03-09',
    confirmedOn: null,
  },
};
const confirming = { confirmedOn: '2026-03-10', basis: '班子会议研究' };

export const samples = {
  FINDING_OPENED: { type: 'FINDING_OPENED', ...found, ...author },
  'FINDING_OPENED by the subject': { type: 'FINDING_OPENED', ...found, ...subject },
  'FINDING_OPENED on situation 6': { type: 'FINDING_OPENED', situation: 6, ...found, ...author },
  CLUE_DISMISSED: { type: 'CLUE_DISMISSED', reason: '查无实据', ...author },
  'CLUE_DISMISSED by the subject': { type: 'CLUE_DISMISSED', reason: '查无实据', ...subject },
  FINDING_RECORDED: { type: 'FINDING_RECORDED', ...found, ...author },
  'FINDING_RECORDED by the subject': { type: 'FINDING_RECORDED', ...found, ...subject },
  'FINDING_RECORDED on situation 6': { type: 'FINDING_RECORDED', situation: 6, ...found, ...author },
  'FINDING_RECORDED on situation 6 with bad effect': {
    type: 'FINDING_RECORDED',
    situation: 6,
    badEffect: '群众上访',
    ...found,
    ...author,
  },
  STATEMENT_SUBMITTED: { type: 'STATEMENT_SUBMITTED', text: '申辩', ...subject },
  'STATEMENT_SUBMITTED by another': { type: 'STATEMENT_SUBMITTED', text: '申辩', ...author },
  MEASURE_PROPOSED: { type: 'MEASURE_PROPOSED', measure: 'efficiencyWarning', reason: '属实', ...proposer },
  'MEASURE_PROPOSED by the subject': {
    type: 'MEASURE_PROPOSED',
    measure: 'efficiencyWarning',
    reason: '属实',
    ...subject,
  },
  OFFICER_EXEMPTED: { type: 'OFFICER_EXEMPTED', ground: 'accident', reason: '洪灾', ...secretary },
  'OFFICER_EXEMPTED by the subject': { type: 'OFFICER_EXEMPTED', ground: 'accident', reason: '洪灾', ...subject },
  TRANSFERRED_ELSEWHERE: { type: 'TRANSFERRED_ELSEWHERE', to: '县监委', reason: '涉嫌违法', ...secretary },
  'TRANSFERRED_ELSEWHERE by the subject': {
    type: 'TRANSFERRED_ELSEWHERE',
    to: '县监委',
    reason: '涉嫌违法',
    ...subject,
  },
  'MEASURE_APPROVED by the first': { type: 'MEASURE_APPROVED', ...first },
  'MEASURE_APPROVED by the second': { type: 'MEASURE_APPROVED', ...second },
  'MEASURE_APPROVED by the proposer': { type: 'MEASURE_APPROVED', ...proposer },
  'MEASURE_APPROVED by the subject': { type: 'MEASURE_APPROVED', ...subject },
  'MEASURE_APPROVED by the finding’s author': { type: 'MEASURE_APPROVED', ...author },
  'MEASURE_REJECTED by the first': { type: 'MEASURE_REJECTED', reason: '过重', ...first },
  'MEASURE_REJECTED by the second': { type: 'MEASURE_REJECTED', reason: '过重', ...second },
  'MEASURE_REJECTED by the subject': { type: 'MEASURE_REJECTED', reason: '过重', ...subject },
  MEASURE_SERVED: { type: 'MEASURE_SERVED', servedAt: '2026-03-10', receipt: 'signed', ...author },
  'MEASURE_SERVED before it was issued': {
    type: 'MEASURE_SERVED',
    servedAt: '2026-03-09',
    receipt: 'signed',
    ...author,
  },
  'MEASURE_SERVED tomorrow': { type: 'MEASURE_SERVED', servedAt: '2026-03-11', receipt: 'refused', ...author },
  MEASURE_APPEALED: { type: 'MEASURE_APPEALED', grounds: '不服', ...subject },
  'MEASURE_APPEALED by another': { type: 'MEASURE_APPEALED', grounds: '不服', ...author },
  'APPEAL_DECIDED upheld': { type: 'APPEAL_DECIDED', decision: 'upheld', reason: '维持', ...secretary },
  'APPEAL_DECIDED withdrawn': { type: 'APPEAL_DECIDED', decision: 'withdrawn', reason: '撤销', ...secretary },
  'APPEAL_DECIDED by who approved': { type: 'APPEAL_DECIDED', decision: 'withdrawn', reason: '撤销', ...second },
  'APPEAL_DECIDED by the proposer': { type: 'APPEAL_DECIDED', decision: 'upheld', reason: '维持', ...proposer },
  'APPEAL_DECIDED by the finding’s author': { type: 'APPEAL_DECIDED', decision: 'upheld', reason: '维持', ...author },
  'APPEAL_DECIDED by the subject': { type: 'APPEAL_DECIDED', decision: 'withdrawn', reason: '撤销', ...subject },
  'SUPERIOR_DECIDED on a measure': { type: 'SUPERIOR_DECIDED', ...paper, measure: 'efficiencyWarning', ...author },
  'SUPERIOR_DECIDED on none': { type: 'SUPERIOR_DECIDED', ...paper, measure: 'none', ...author },
  'SUPERIOR_DECIDED by the subject': { type: 'SUPERIOR_DECIDED', ...paper, measure: 'none', ...subject },
  'SUPERIOR_DECIDED tomorrow': {
    type: 'SUPERIOR_DECIDED',
    ...paper,
    decidedOn: '2026-03-11',
    measure: 'none',
    ...author,
  },
  'SUPERIOR_DECIDED_APPEAL upheld': { type: 'SUPERIOR_DECIDED_APPEAL', ...paper, decision: 'upheld', ...author },
  'SUPERIOR_DECIDED_APPEAL withdrawn': { type: 'SUPERIOR_DECIDED_APPEAL', ...paper, decision: 'withdrawn', ...author },
  'SUPERIOR_DECIDED_APPEAL by the subject': {
    type: 'SUPERIOR_DECIDED_APPEAL',
    ...paper,
    decision: 'withdrawn',
    ...subject,
  },
  'SUPERIOR_DECIDED_APPEAL tomorrow': {
    type: 'SUPERIOR_DECIDED_APPEAL',
    ...paper,
    decidedOn: '2026-03-11',
    decision: 'upheld',
    ...author,
  },
  REASSIGNED: { type: 'REASSIGNED', reassignedOn: '2026-03-10', post: '档案室', ...author },
  'REASSIGNED before the warning': { type: 'REASSIGNED', reassignedOn: '2026-03-09', post: '档案室', ...author },
  'REASSIGNED tomorrow': { type: 'REASSIGNED', reassignedOn: '2026-03-11', post: '档案室', ...author },
  MERIT_LOSS_CONFIRMED: { type: 'MERIT_LOSS_CONFIRMED', ...confirming, onRecord: lost, ...second },
  'MERIT_LOSS_CONFIRMED of no loss': { type: 'MERIT_LOSS_CONFIRMED', ...confirming, onRecord: clean, ...second },
  'MERIT_LOSS_CONFIRMED by the subject': { type: 'MERIT_LOSS_CONFIRMED', ...confirming, onRecord: lost, ...subject },
  'MERIT_LOSS_CONFIRMED by the finding’s author': {
    type: 'MERIT_LOSS_CONFIRMED',
    ...confirming,
    onRecord: lost,
    ...author,
  },
  MEASURE_WITHDRAWN: { type: 'MEASURE_WITHDRAWN', reason: '有误', ...secretary },
  'MEASURE_WITHDRAWN by the subject': { type: 'MEASURE_WITHDRAWN', reason: '有误', ...subject },
};
