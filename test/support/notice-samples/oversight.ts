import type { NoticeKind } from '@banjie/workflows';
import { running } from '../a-notice.js';
import {
  now,
  finding,
  accountabilityFacts,
  lookBackFacts,
  accountabilityCase,
  breachFacts,
  type Sample,
} from './facts.js';

export const oversightSamples = {
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
      data: { result: 'voided' },
      event: { reason: '当日放假属实' },
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
  lookBackOpened: [
    {},
    { counts: false, follows: true, newDue: '2026-03-09' },
    { follows: true, newDue: '2026-03-09' },
    { correction: 'receivedAt', change: '收到时间由2026年3月2日更正为3月4日' },
    { correction: 'limit', change: '一般回复：7日' },
  ].map((dates) => ({
    recipients: ['discipline'],
    eventBy: 'admin',
    facts: { ...lookBackFacts, ...dates, clocks: running('lookBack', now) },
  })),
  breachVoided: [
    {
      recipients: ['head', 'handler', 'discipline'],
      eventBy: 'discipline',
      event: { reason: '当日放假属实（13912345678）' },
      facts: lookBackFacts,
    },
  ],
  breachUpheld: [
    {
      recipients: ['head', 'handler', 'discipline'],
      eventBy: 'discipline',
      event: { reason: '单位当日照常上班' },
      facts: lookBackFacts,
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
  meritLossConfirmed: [
    {
      ...accountabilityCase,
      eventBy: 'leader2',
      event: { confirmedOn: '2026-03-10', basis: '党政班子会议研究（联系13912345678）' },
      facts: {
        ...accountabilityFacts,
        meritLoss: { year: 2026, on: '2026-03-10', basis: '党政班子会议研究（联系13912345678）', by: 'leader2' },
      },
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
} satisfies Partial<Record<NoticeKind, readonly Sample[]>>;
