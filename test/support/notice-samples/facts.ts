import type { NoticeContext } from '@banjie/office';
import { running } from '../a-notice.js';

export type Sample = Partial<NoticeContext>;

export const now = '2026-03-05T02:00:00.000Z';
export const received = '2026-03-02T01:30:00.000Z';

export const filing = {
  ground: 'noLegalBasis',
  legalBasis: '《最低生活保障审核确认办法》第七条',
  reason: '家庭人均收入高于当地低保标准，联系电话13912345678核实属实。',
  materialsReturned: ['户口簿复印件', '收入证明'],
  draftNotice: '经核实，您家庭人均月收入为1250元，高于我县低保标准。',
  major: false,
};
export const denialFacts = { ...filing, filedBy: 'handler', filingUnit: 'civilAffairs', firstContact: 'window' };

export const finding = {
  facts: '对XF-2026-00012号事项超过期限四日未答复。',
  evidence: ['红牌警示 红〔2026〕1号', '信访人13912345678来电记录'],
  role: 'directlyResponsible',
  aggravation: ['obstruction'],
  badEffect: '信访人重复来访。',
};
export const accountabilityFacts = {
  officer: 'handler',
  unit: 'civilAffairs',
  situation: 6,
  facts: '线索',
  finding,
  proposal: { measure: 'efficiencyWarning', reason: '逾期' },
};
export const accountabilityCase: Sample = {
  caseNumber: 'ZJ-2026-00001',
  title: null,
  petitioner: null,
  recipients: ['handler', 'discipline'],
};

export const reviewFacts = {
  unit: 'civilAffairs',
  officers: ['handler'],
  firstContact: 'window',
  forwarding: { organ: '清溪县人民政府', number: '信转〔2026〕1号', forwardedOn: '2026-03-05' },
  grounds: '一次性补偿款不应计入收入',
  clocks: {},
};
export const opinions = ['upheld', 'changed', 'revoked'].map((result) => ({
  data: { result },
  recipients: ['head', 'handler'],
  eventBy: 'coordinator',
  facts: reviewFacts,
  event: {
    organ: '清溪县人民政府',
    number: '县信复〔2026〕1号',
    decidedOn: '2026-03-04',
    opinion: '经查，收入核算的期间有误，应按近十二个月平均计算。',
  },
}));
export const ratingFacts = {
  unit: 'civilAffairs',
  rated: ['handler'],
  about: ['reception', 'handling'],
  clocks: running('ratingFollowUp', now),
};

export const lookBackFacts = {
  correction: 'calendar',
  change: '2026年放假安排（县府办通知〔2026〕3号）',
  changedBy: 'admin',
  newDue: '2026-03-11',
  follows: false,
  rungs: ['redCard'],
  clock: 'generalReply',
  run: 1,
  breachedAt: '2026-03-09T16:00:00.000Z',
  oldDue: '2026-03-09',
  unit: 'civilAffairs',
  officer: 'handler',
  counts: true,
  followed: { supervision: 1, clues: 1 },
};

export const instructionFacts = {
  unit: 'civilAffairs',
  officer: 'handler',
  givenBy: 'leader',
  text: '请民政办三日内入户核查并反馈。',
};

export const breachFacts = {
  cause: 'generalReply',
  unit: 'civilAffairs',
  officer: 'handler',
  breachedAt: '2026-03-09T16:00:00.000Z',
};
export const general = { clocks: running('generalReply', received) };
