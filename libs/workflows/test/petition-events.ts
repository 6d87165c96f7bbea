import type { AnyEventObject } from 'xstate';

const by = (id: string, unit: string) => ({ at: '2026-03-03T01:00:00Z', by: { id, unit } });
const window = by('window', 'window');
const handler = by('handler', 'civilAffairs');
const head = by('head', 'civilAffairs');
const coordinator = by('coordinator', 'partyOffice');
const leader = by('leader', 'leadership');
const event = (type: string, stamp: object, fields: object = {}): AnyEventObject => ({ type, ...stamp, ...fields });

/** What a petition of the window is opened with. */
export const registered = {
  lane: 'appealOrRequest',
  receivedAt: '2026-03-02T01:00:00Z',
  firstContact: 'window',
  unit: 'window',
  disciplineUnit: 'discipline',
  complainedUnit: 'transport',
  complainedOfficer: 'transportHandler',
  superior: null,
  ...by('window', 'window'),
};
const filing = {
  ground: 'noLegalBasis',
  legalBasis: '依据',
  reason: '理由',
  materialsReturned: [],
  draftNotice: '告知',
  major: false,
};

/** What happens to a matter on its way through the stages. */
export const stages: Record<string, AnyEventObject> = {
  ANSWERED_ON_THE_SPOT: event('ANSWERED_ON_THE_SPOT', window, { text: '已答复' }),
  ACCEPTED: event('ACCEPTED', window),
  HANDED_OVER: event('HANDED_OVER', window, { unit: 'civilAffairs', reason: '职责' }),
  'HANDED_OVER to the unit complained of': event('HANDED_OVER', window, { unit: 'transport', reason: '职责' }),
  'HANDED_OVER by the handling unit': event('HANDED_OVER', handler, { unit: 'construction', reason: '职责' }),
  REFERRED_TO_COORDINATION: event('REFERRED_TO_COORDINATION', window, { reason: '不明' }),
  REDIRECTED: event('REDIRECTED', coordinator, { to: 'court', where: '县法院', explanation: '说明' }),
  REDIRECT_CONFIRMED: event('REDIRECT_CONFIRMED', leader),
  'REDIRECT_CONFIRMED by who proposed it': event('REDIRECT_CONFIRMED', coordinator),
  ONE_TIME_NOTICE_GIVEN: event('ONE_TIME_NOTICE_GIVEN', window, {
    matter: '低保',
    materials: ['户口簿'],
    howToGoOn: '补齐',
  }),
  SIGNED_FOR: event('SIGNED_FOR', handler),
  'SIGNED_FOR for the officer complained of': event('SIGNED_FOR', handler, { officer: 'transportHandler' }),
  PULLED_BACK: event('PULLED_BACK', window, { reason: '误转' }),
  'PULLED_BACK by the handling unit': event('PULLED_BACK', handler, { reason: '误转' }),
  OBJECTED: event('OBJECTED', head, { reason: '非本单位职责', basis: '三定方案' }),
  ASSIGNED: event('ASSIGNED', coordinator, { unit: 'civilAffairs', reason: '指定' }),
  ROUTING_DECIDED: event('ROUTING_DECIDED', leader, { unit: 'civilAffairs', reason: '裁定' }),
  'ASSIGNED to the unit complained of': event('ASSIGNED', leader, { unit: 'transport', reason: '指定' }),
  HANDLER_ASSIGNED: event('HANDLER_ASSIGNED', head, { officer: 'handler' }),
  REPLIED: event('REPLIED', handler, { result: 'resolved', text: '已解决', items: [] }),
  EXTENSION_REQUESTED: event('EXTENSION_REQUESTED', handler, { reason: '复杂' }),
  EXTENSION_GRANTED: event('EXTENSION_GRANTED', head, { reason: '同意' }),
  'EXTENSION_GRANTED by who asked': event('EXTENSION_GRANTED', handler, { reason: '同意' }),
  SPECIAL_TERM_EXTENDED: event('SPECIAL_TERM_EXTENDED', leader, { days: 15, reason: '同意' }),
  EXTENSION_REFUSED: event('EXTENSION_REFUSED', head, { reason: '不同意' }),
  PAUSED: event('PAUSED', head, { ground: 'hearing', evidence: '通知', told: '电话' }),
  'PAUSED by who handles it': event('PAUSED', handler, { ground: 'hearing', evidence: '通知', told: '电话' }),
  PAUSE_REQUESTED: event('PAUSE_REQUESTED', handler, {
    ground: 'petitionerMaterials',
    evidence: '通知',
    told: '电话',
  }),
  PAUSE_GRANTED: event('PAUSE_GRANTED', head),
  'PAUSE_GRANTED by who asked': event('PAUSE_GRANTED', handler),
  PAUSE_REFUSED: event('PAUSE_REFUSED', head, { reason: '不必' }),
  RESUMED: event('RESUMED', handler, { reason: '材料已补' }),
  DENIAL_FILED: event('DENIAL_FILED', handler, filing),
  MATERIAL_ADDED: event('MATERIAL_ADDED', window, { description: '照片' }),
  CALLED_BACK: event('CALLED_BACK', coordinator, { satisfaction: 'satisfied' }),
  'CALLED_BACK by who handled it': event('CALLED_BACK', handler, { satisfaction: 'satisfied' }),
  JOINED: event('JOINED', window, { lead: 'XF-2026-00001', reason: '同一问题', onRecord: { samePeople: true } }),
  'JOINED to a matter of others': event('JOINED', window, {
    lead: 'XF-2026-00001',
    reason: '同一问题',
    onRecord: { samePeople: false },
  }),
  JOINING_PROPOSED: event('JOINING_PROPOSED', window, { lead: 'XF-2026-00001', reason: '同一问题' }),
  JOINING_CONFIRMED: event('JOINING_CONFIRMED', coordinator, {}),
  'JOINING_CONFIRMED by who proposed it': event('JOINING_CONFIRMED', window, {}),
  JOINING_DECLINED: event('JOINING_DECLINED', coordinator, { reason: '不是同一问题' }),
  SEPARATED: event('SEPARATED', coordinator, { reason: '不是同一问题' }),
  'CALLED_BACK with dissatisfaction': event('CALLED_BACK', coordinator, { satisfaction: 'notSatisfied' }),
  'CALLED_BACK with dissatisfaction by who handled it': event('CALLED_BACK', handler, { satisfaction: 'notSatisfied' }),
  REOPENED: event('REOPENED', leader, { reason: '未落实' }),
};
/** How people leave it (R6). */
export const recusals: Record<string, AnyEventObject> = {
  'ASSIGNED to another unit': event('ASSIGNED', coordinator, { unit: 'construction', reason: '该单位人员均已回避' }),
  RECUSAL_DECLARED: event('RECUSAL_DECLARED', handler, { ground: 'kinship', replacement: 'colleague' }),
  'RECUSAL_DECLARED and nobody follows': event('RECUSAL_DECLARED', handler, { ground: 'interest' }),
  'RECUSAL_DECLARED by the first contact': event('RECUSAL_DECLARED', window, { ground: 'kinship' }),
  'RECUSAL_DECLARED in favour of who is complained of': event('RECUSAL_DECLARED', handler, {
    ground: 'kinship',
    replacement: 'transportHandler',
  }),
  LEAD_RECUSED: event('LEAD_RECUSED', handler, {
    matter: 'XF-2026-00001',
    officer: 'leader2',
    ground: 'kinship',
    orderedBy: null,
  }),
  RECUSAL_ORDERED: event('RECUSAL_ORDERED', leader, {
    officer: 'head',
    ground: 'interest',
    reason: '相对方是其亲属',
    askedBy: 'petitioner',
  }),
};
/** What its denial and its review tell it. */
export const told: Record<string, AnyEventObject> = {
  DENIAL_CONFIRMED: event('DENIAL_CONFIRMED', leader, { ground: 'noLegalBasis' }),
  DENIAL_CORRECTED: event('DENIAL_CORRECTED', leader, { opinion: '应办' }),
  DENIAL_RETURNED: event('DENIAL_RETURNED', leader),
  DENIAL_REFILED: event('DENIAL_REFILED', handler),
  FILE_ADDED: event('FILE_ADDED', window),
  DENIAL_ABANDONED: event('DENIAL_ABANDONED', handler),
  DENIAL_OVERTURNED: event('DENIAL_OVERTURNED', leader, { opinion: '应办' }),
  BREACH_VOIDED: event('BREACH_VOIDED', leader, { cause: 'generalReply', run: 1 }),
  REVIEW_TERMINATED: event('REVIEW_TERMINATED', leader),
  REVIEW_SENT_BACK: event('REVIEW_SENT_BACK', leader, { order: '重办' }),
};
/** How its registration is corrected (R2). */
const proposal = (facts: object) => ({
  reason: '登记有误',
  entered: { correction: 'one', changed: Object.keys(facts), digest: '', channel: 'visit', facts },
});
export const corrections: Record<string, AnyEventObject> = {
  REGISTRATION_CORRECTED: event('REGISTRATION_CORRECTED', window, proposal({})),
  'CORRECTION_PROPOSED of the day': event(
    'CORRECTION_PROPOSED',
    window,
    proposal({ receivedAt: '2026-02-27T01:00:00Z' }),
  ),
  'CORRECTION_PROPOSED of the lane': event('CORRECTION_PROPOSED', window, proposal({ lane: 'accusation' })),
  'CORRECTION_PROPOSED of the accused': event(
    'CORRECTION_PROPOSED',
    coordinator,
    proposal({ complainedUnit: 'civilAffairs', complainedOfficer: 'handler', complainedOfficersUnit: null }),
  ),
  CORRECTION_CONFIRMED: event('CORRECTION_CONFIRMED', leader),
  'CORRECTION_CONFIRMED by who proposed it': event('CORRECTION_CONFIRMED', window),
  CORRECTION_DECLINED: event('CORRECTION_DECLINED', leader, { reason: '没有依据' }),
};
/** How it is withdrawn, and taken up again (R2). */
const petitioner = by('petitioner', '');
const noted = { how: 'byTelephone', words: '不再要求处理' };
export const withdrawals: Record<string, AnyEventObject> = {
  WITHDRAWN: event('WITHDRAWN', petitioner, { onRecord: { underWay: false } }),
  'WITHDRAWN while the committee is at it': event('WITHDRAWN', petitioner, { onRecord: { underWay: true } }),
  WITHDRAWAL_NOTED: event('WITHDRAWAL_NOTED', window, noted),
  'WITHDRAWAL_NOTED by who handles it': event('WITHDRAWAL_NOTED', handler, noted),
  'WITHDRAWAL_NOTED by the unit': event('WITHDRAWAL_NOTED', head, noted),
  WITHDRAWAL_CONFIRMED: event('WITHDRAWAL_CONFIRMED', coordinator, { note: '本人确认', onRecord: { underWay: false } }),
  'WITHDRAWAL_CONFIRMED by who noted it': event('WITHDRAWAL_CONFIRMED', window, { note: '确认' }),
  WITHDRAWAL_DENIED: event('WITHDRAWAL_DENIED', coordinator, { note: '本人没有撤回' }),
  WITHDRAWAL_CONSENTED: event('WITHDRAWAL_CONSENTED', by('discipline', 'discipline'), { reason: '不影响核查' }),
  WITHDRAWAL_TAKEN_BACK: event('WITHDRAWAL_TAKEN_BACK', petitioner),
};
/** What joined matters tell each other (R2). */
export const ofJoined: Record<string, AnyEventObject> = {
  LEAD_ANSWERED: event('LEAD_ANSWERED', handler, { matter: 'XF-2026-00001', text: '已解决', result: 'resolved' }),
  LEAD_ENDED: event('LEAD_ENDED', leader, { matter: 'XF-2026-00001' }),
};
/** What sets a date beside the promise to the petitioner. */
export const dates: Record<string, AnyEventObject> = {
  SUPERIOR_DATE_SET: event('SUPERIOR_DATE_SET', coordinator, { dueDate: '2026-03-20', reference: '县信交〔2026〕8号' }),
  'SUPERIOR_DATE_SET later by the same paper': event('SUPERIOR_DATE_SET', coordinator, {
    dueDate: '2026-12-20',
    reference: '县信交[2026] 8号',
    organ: '县信访局',
    issuedOn: '2026-03-02',
  }),
  'SUPERIOR_DATE_SET later by a new paper': event('SUPERIOR_DATE_SET', coordinator, {
    dueDate: '2026-04-20',
    reference: '县信交〔2026〕9号',
    organ: '县信访局',
    issuedOn: '2026-03-02',
  }),
  'SUPERIOR_DATE_SET to a day that has passed': event('SUPERIOR_DATE_SET', coordinator, {
    dueDate: '2026-02-20',
    reference: '县信交〔2026〕8号',
  }),
  INSTRUCTED: event('INSTRUCTED', leader, { text: '请查清', dueDate: '2026-03-20' }),
  'INSTRUCTED for a day that has passed': event('INSTRUCTED', leader, { text: '请查清', dueDate: '2026-02-20' }),
  STATUTORY_TERM_STARTED: event('STATUTORY_TERM_STARTED', head, { basis: '条例34' }),
  'STATUTORY_TERM_EXTENDED by who handles it': event('STATUTORY_TERM_EXTENDED', by('window', 'window'), {
    days: 30,
    reason: '复杂',
  }),
  STATUTORY_TERM_EXTENDED: event('STATUTORY_TERM_EXTENDED', leader, { days: 30, reason: '复杂' }),
};
