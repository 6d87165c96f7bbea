import type { NoticeKind } from '@banjie/workflows';
import { running } from '../a-notice.js';
import {
  now,
  filing,
  denialFacts,
  reviewFacts,
  opinions,
  ratingFacts,
  instructionFacts,
  type Sample,
} from './facts.js';

export const denialAndReviewSamples = {
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
    {
      recipients: ['leader'],
      eventBy: 'handler',
      event: { ...filing, partly: true, requests: ['补发2023年的低保金', '另行安排住房'] },
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
      facts: denialFacts,
    },
    {
      recipients: ['window'],
      eventBy: 'leader',
      event: {},
      facts: { ...denialFacts, partly: true },
    },
    {
      recipients: ['window'],
      eventBy: 'leader',
      event: {},
      facts: { ...denialFacts, partly: true, requests: ['补发2023年的低保金', '另行安排住房'] },
    },
    { recipients: ['window'], eventBy: 'leader', event: {}, facts: denialFacts, lane: 'suggestion' },
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
      recipients: ['coordinator'],
      eventBy: 'petitioner',
      event: { grounds: '一次性补偿款不应计入收入。' },
      facts: { ...reviewFacts, clocks: running('reviewForwarding', now) },
    },
    {
      data: { step: 'recheck' },
      recipients: ['coordinator'],
      eventBy: 'window',
      event: { grounds: '复查没有回答补偿款的问题。' },
      facts: { ...reviewFacts, clocks: running('reviewForwarding', now) },
    },
  ],
  reviewForwarded: (['review', 'recheck'] as const).map((step) => ({
    data: { step },
    recipients: [],
    eventBy: 'coordinator',
    event: { organ: '清溪县人民政府', number: '信转〔2026〕1号', forwardedOn: '2026-03-05' },
    facts: {
      ...reviewFacts,
      clocks: running(step === 'review' ? 'superiorReview' : 'superiorRecheck', '2026-03-05T04:00:00.000Z'),
    },
  })),
  superiorOverdue: (['review', 'recheck'] as const).map((step) => ({
    data: { step },
    recipients: ['coordinator'],
    eventBy: 'system',
    event: {},
    facts: reviewFacts,
  })),
  deliveryDisputed: [
    {
      recipients: ['head', 'coordinator', 'discipline'],
      eventBy: 'petitioner',
      event: { statement: '三月四日我不在家，没有人来过，电话13912345678。' },
      facts: {
        paper: 'reply',
        unit: 'civilAffairs',
        disputed: { how: 'signed', on: '2026-03-04', enteredBy: 'handler' },
        clocks: running('paperDelivery', now),
      },
    },
  ],
  reviewOpinion: opinions,
  hearingNotice: [
    {
      data: { clock: 'superiorRecheck' },
      recipients: [],
      eventBy: 'coordinator',
      event: { arrangement: '3月12日上午9时在镇政府二楼会议室举行，请携带收入证明。' },
      facts: reviewFacts,
    },
  ],
  recheckOpinion: opinions.map((opinion) => ({ ...opinion, eventBy: 'discipline' })),
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
} satisfies Partial<Record<NoticeKind, readonly Sample[]>>;
