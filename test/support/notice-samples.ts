import type { NoticeContext } from '@banjie/office';
import type { NoticeKind } from '@banjie/workflows';
import { running } from './a-notice.js';

type Sample = Partial<NoticeContext>;

const now = '2026-03-05T02:00:00.000Z';
const received = '2026-03-02T01:30:00.000Z';

const filing = {
  ground: 'noLegalBasis',
  legalBasis: '《最低生活保障审核确认办法》第七条',
  reason: '家庭人均收入高于当地低保标准，联系电话13912345678核实属实。',
  materialsReturned: ['户口簿复印件', '收入证明'],
  draftNotice: '经核实，您家庭人均月收入为1250元，高于我县低保标准。',
  major: false,
};
const denialFacts = { ...filing, filedBy: 'handler', filingUnit: 'civilAffairs', firstContact: 'window' };

const finding = {
  facts: '对XF-2026-00012号事项超过期限四日未答复。',
  evidence: ['红牌警示 红〔2026〕1号', '信访人13912345678来电记录'],
  role: 'directlyResponsible',
  aggravation: ['obstruction'],
  badEffect: '信访人重复来访。',
};
const accountabilityFacts = {
  officer: 'handler',
  unit: 'civilAffairs',
  situation: 6,
  facts: '线索',
  finding,
  proposal: { measure: 'efficiencyWarning', reason: '逾期' },
};
const accountabilityCase: Sample = {
  caseNumber: 'ZJ-2026-00001',
  title: null,
  petitioner: null,
  recipients: ['handler', 'discipline'],
};

const reviewFacts = {
  unit: 'civilAffairs',
  officers: ['handler'],
  firstContact: 'window',
  grounds: '一次性补偿款不应计入收入',
  clocks: {},
};
const opinions = ['upheld', 'changed', 'revoked'].map((result) => ({
  data: { result },
  recipients: ['head', 'handler'],
  eventBy: 'leader2',
  facts: reviewFacts,
  event: {
    opinion: '经查，收入核算的期间有误，应按近十二个月平均计算。',
    ...(result === 'revoked' ? { order: '按近十二个月平均收入重新核算后答复。' } : { organ: '清溪县民政局' }),
  },
}));
const ratingFacts = {
  unit: 'civilAffairs',
  rated: ['handler'],
  about: ['reception', 'handling'],
  clocks: running('ratingFollowUp', now),
};

const instructionFacts = {
  unit: 'civilAffairs',
  officer: 'handler',
  givenBy: 'leader',
  text: '请民政办三日内入户核查并反馈。',
};

const breachFacts = {
  cause: 'generalReply',
  unit: 'civilAffairs',
  officer: 'handler',
  breachedAt: '2026-03-09T16:00:00.000Z',
};
const general = { clocks: running('generalReply', received) };

/** What each notice looks like with everything filled in, one sample or more a kind. */
export const samples: Readonly<Record<NoticeKind, readonly Sample[]>> = {
  receipt: [
    {
      recipients: [],
      owedAt: received,
      eventBy: 'window',
      officer: 'window',
      unit: 'window',
      event: { channel: 'visit', lane: 'appealOrRequest' },
      facts: { firstContact: 'window', clocks: running('routeNotice', received) },
    },
  ],
  handOverSlip: [
    {
      recipients: ['window', 'head'],
      eventBy: 'window',
      event: { unit: 'civilAffairs', reason: '低保属于民政办职责，来访人电话13912345678' },
      facts: {
        firstContact: 'window',
        clocks: { ...running('handOverReceipt', now), ...running('transferObjection', now) },
      },
    },
    {
      recipients: ['window', 'head'],
      eventBy: 'leader',
      event: { unit: 'civilAffairs', reason: '两次退单，由我决定' },
      facts: { firstContact: 'window', routingIsBinding: true },
    },
  ],
  oneTimeNotice: [
    {
      eventBy: 'window',
      event: {
        matter: '申请恢复低保',
        materials: ['户口簿原件', '近六个月收入证明'],
        howToGoOn: '材料齐全后由民政办入户核查，十日内答复。',
      },
    },
  ],
  routeNotice: [{ event: {}, facts: { clocks: running('generalReply', received) } }],
  redirectNotice: [
    {
      eventBy: 'window',
      event: {
        to: 'court',
        where: '清溪县人民法院立案庭（县城人民路8号）',
        explanation: '您与邻居的借款纠纷属于民事诉讼范围。',
      },
    },
  ],
  materialAdded: [{ eventBy: 'window', event: { description: '补交收入证明一份，联系人身份证号11010519491231002X' } }],
  reminder: [
    { data: { clock: 'generalReply' }, facts: general },
    {
      data: { clock: 'superiorInstruction' },
      facts: { clocks: running('superiorInstruction', received, { dueDate: '2026-03-10' }) },
    },
  ],
  yellowCard: [
    { data: { clock: 'generalReply' }, facts: general, owedAt: '2026-03-08T16:00:00.000Z' },
    {
      data: { clock: 'generalReply' },
      facts: { clocks: running('generalReply', '2026-09-25T02:00:00.000Z') },
      owedAt: '2026-10-01T16:00:00.000Z',
    },
    {
      data: { clock: 'denialDecision' },
      recipients: ['leader'],
      facts: { ...denialFacts, clocks: running('denialDecision', now) },
      unit: 'civilAffairs',
      officer: null,
    },
  ],
  redCard: [
    {
      data: { clock: 'generalReply' },
      facts: general,
      owedAt: '2026-03-09T16:00:00.000Z',
      recipients: ['handler', 'head', 'discipline'],
    },
    {
      data: { clock: 'statutoryOpinion' },
      facts: { clocks: running('statutoryOpinion', received) },
      owedAt: '2026-05-06T16:00:00.000Z',
    },
    { ...accountabilityCase, data: { clock: 'appealDecision' }, recipients: ['secretary'], unit: null, officer: null },
  ],
  extensionRequest: [
    {
      recipients: ['head', 'leader'],
      eventBy: 'handler',
      event: { reason: '需向县民政局核对收入数据' },
      facts: {
        ...general,
        extension: { clock: 'generalReply', requestedBy: 'handler', reason: '需向县民政局核对收入数据' },
      },
    },
    {
      recipients: ['head', 'leader'],
      eventBy: 'handler',
      event: { reason: '县局尚未反馈' },
      facts: {
        clocks: running('specialReply', received),
        extension: { clock: 'specialReply', requestedBy: 'handler', reason: '县局尚未反馈' },
      },
    },
  ],
  extensionNotice: [
    {
      data: { clock: 'specialReply' },
      event: { reason: '需向县民政局核对收入数据。' },
      facts: { clocks: running('specialReply', received) },
    },
    {
      data: { clock: 'statutoryOpinion' },
      event: { days: 30, reason: '案情复杂。' },
      facts: {
        clocks: running('statutoryOpinion', received, {
          extensions: [{ days: 30, grantedAt: now, grantedBy: 'leader', reason: '案情复杂' }],
        }),
      },
    },
  ],
  pauseNotice: [
    {
      data: { clock: 'generalReply' },
      event: { ground: 'petitionerMaterials', evidence: '一次性告知书 补〔2026〕1号', told: '当面告知' },
      facts: general,
    },
  ],
  joinedNotice: [
    {
      recipients: ['window'],
      unit: null,
      officer: null,
      eventBy: 'window',
      event: { lead: 'XF-2026-00003', reason: '同一问题' },
      facts: { lead: 'XF-2026-00003' },
    },
  ],
  separatedNotice: [
    {
      recipients: ['window', 'handler'],
      eventBy: 'coordinator',
      event: { reason: '不是同一问题' },
      facts: { clocks: running('generalReply', now) },
    },
    {
      recipients: ['window'],
      unit: 'window',
      officer: 'window',
      eventBy: 'system',
      event: { matter: 'XF-2026-00003' },
      facts: {},
    },
  ],
  reply: [
    {
      recipients: ['window'],
      officer: null,
      eventBy: 'handler',
      facts: { lane: 'appealOrRequest' },
      event: {
        result: 'resolved',
        text: '经入户核查，您家符合低保条件。\n自2026年3月起恢复发放，停发的两个月一并补发。',
      },
    },
    {
      recipients: ['window'],
      unit: null,
      officer: null,
      eventBy: 'window',
      event: { text: '低保年审时间为每年4月，请带户口簿到民政办办理。' },
    },
  ],
  denialFiling: [
    {
      recipients: ['leader'],
      eventBy: 'handler',
      event: denialFacts,
      facts: { ...denialFacts, clocks: running('denialDecision', now) },
    },
    {
      recipients: ['leader'],
      eventBy: 'handler',
      event: { ...filing, ground: 'other', major: true },
      facts: denialFacts,
    },
  ],
  denialDecisionDue: [{ recipients: ['leader'], facts: { ...denialFacts, clocks: running('denialDecision', now) } }],
  denialReturned: [
    {
      recipients: ['handler'],
      eventBy: 'leader',
      event: { questions: '收入是否包含一次性补偿款？请核实。' },
      facts: denialFacts,
    },
  ],
  denialNotice: [
    {
      recipients: ['window'],
      eventBy: 'leader',
      event: {},
      facts: { ...denialFacts, clocks: running('denialComplaint', now) },
    },
    {
      recipients: ['window'],
      eventBy: 'leader',
      event: { remark: '同意' },
      facts: { ...denialFacts, ground: 'outsideDuty', major: true },
    },
  ],
  denialReviewReply: [
    {
      data: { result: 'upheld' },
      recipients: [],
      eventBy: 'efficiency',
      event: { reply: '经复核，收入核算准确，原决定正确。' },
      facts: denialFacts,
    },
    {
      data: { result: 'overturned' },
      recipients: [],
      eventBy: 'efficiency',
      event: { reply: '一次性补偿款不应计入收入。', opinion: '重新核算' },
      facts: denialFacts,
    },
  ],
  reviewAccepted: [
    {
      data: { step: 'review' },
      recipients: ['leader', 'leader2'],
      eventBy: 'petitioner',
      event: { grounds: '一次性补偿款不应计入收入。' },
      facts: { ...reviewFacts, clocks: running('reviewDecision', now) },
    },
    {
      data: { step: 'recheck' },
      recipients: ['leader', 'leader2'],
      eventBy: 'window',
      event: { grounds: '复查没有回答补偿款的问题。' },
      facts: { ...reviewFacts, clocks: running('recheckDecision', now) },
    },
  ],
  reviewOpinion: opinions,
  hearingNotice: [
    {
      data: { clock: 'recheckDecision' },
      recipients: [],
      eventBy: 'leader',
      event: { arrangement: '3月12日上午9时在镇政府二楼会议室举行，请携带收入证明。' },
      facts: reviewFacts,
    },
  ],
  recheckOpinion: opinions.map((opinion) => ({ ...opinion, eventBy: 'leader' })),
  noFurtherAcceptance: [
    { recipients: [], eventBy: 'window', event: { repeat: '要求补发两个月低保金。' }, facts: reviewFacts },
  ],
  ratingFollowUpOpened: [
    {
      recipients: ['head', 'leader'],
      eventBy: 'petitioner',
      event: {},
      facts: { ...ratingFacts, said: '等了很久没人理，我的电话13912345678' },
    },
  ],
  ratingFollowUpReply: [
    {
      recipients: [],
      eventBy: 'head',
      event: {
        finding: '窗口当日只有一人值班，等候四十分钟属实。',
        measures: '上午增加一人值班。',
        reply: '让您久等了，向您致歉。',
      },
      facts: ratingFacts,
    },
  ],
  instructionLetter: [
    {
      recipients: ['head', 'handler'],
      eventBy: 'leader',
      event: {},
      facts: { ...instructionFacts, clocks: running('instructionFeedback', now, { dueDate: '2026-03-12' }) },
    },
  ],
  instructionFeedback: [
    {
      recipients: ['leader'],
      eventBy: 'handler',
      event: {},
      facts: { ...instructionFacts, feedback: '已入户核查，三日内恢复发放。' },
    },
  ],
  supervisionOpened: [
    {
      recipients: ['head', 'handler', 'discipline'],
      eventBy: 'system',
      owedAt: '2026-03-09T16:00:00.000Z',
      data: { clock: 'generalReply' },
      event: breachFacts,
      facts: {
        ...breachFacts,
        clocks: {
          ...running('explanation', '2026-03-09T16:00:00.000Z'),
          ...running('secretaryRung', '2026-03-09T16:00:00.000Z'),
        },
      },
    },
  ],
  supervisionLetter: [
    {
      recipients: ['head'],
      eventBy: 'discipline',
      data: { dueDate: '2026-03-20' },
      event: { dueDate: '2026-03-20', requirement: '核实收入并答复信访人（13912345678）。' },
      facts: breachFacts,
    },
  ],
  supervisionToSecretary: [
    { recipients: ['secretary'], eventBy: 'system', facts: breachFacts },
    {
      recipients: ['secretary'],
      eventBy: 'system',
      facts: {
        ...breachFacts,
        explanation: { ground: 'ownFault', text: '疏忽', by: 'head' },
        order: { dueDate: '2026-03-20', requirement: '办结' },
        petitionConcludedAt: '2026-03-12T01:00:00.000Z',
      },
    },
  ],
  supervisionConcluded: [
    {
      recipients: ['head'],
      eventBy: 'discipline',
      data: { result: 'accepted' },
      event: { reason: '系统停电属实' },
      facts: breachFacts,
    },
    {
      recipients: ['head'],
      eventBy: 'discipline',
      data: { result: 'completed' },
      event: { remark: '已电话核实' },
      facts: breachFacts,
    },
    {
      recipients: ['head'],
      eventBy: 'discipline',
      data: { result: 'accountability' },
      event: { officer: 'handler', situation: 6, facts: '四日未答复' },
      facts: breachFacts,
    },
  ],
  statementInvited: [
    {
      ...accountabilityCase,
      recipients: ['handler'],
      eventBy: 'discipline',
      data: { situation: 6 },
      event: finding,
      facts: { ...accountabilityFacts, clocks: running('officerStatement', now) },
    },
  ],
  accountabilityNotice: (['writtenSelfReview', 'admonition', 'efficiencyWarning'] as const).map((measure) => ({
    ...accountabilityCase,
    eventBy: 'leader2',
    data: { situation: 6, measure },
    event: {},
    facts: accountabilityFacts,
  })),
  accountabilityWithdrawn: [
    {
      ...accountabilityCase,
      eventBy: 'secretary',
      event: { reason: '系信访人拒绝配合所致' },
      facts: accountabilityFacts,
    },
  ],
  appealDecision: [
    {
      ...accountabilityCase,
      recipients: ['handler'],
      eventBy: 'secretary',
      data: { decision: 'withdrawn' },
      event: { decision: 'withdrawn', reason: '系信访人拒绝配合所致' },
      facts: accountabilityFacts,
    },
    {
      ...accountabilityCase,
      recipients: ['handler'],
      eventBy: 'secretary',
      data: { decision: 'upheld' },
      event: { decision: 'upheld', reason: '事实清楚' },
      facts: accountabilityFacts,
    },
  ],
};
