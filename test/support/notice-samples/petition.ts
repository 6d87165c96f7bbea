import type { NoticeKind } from '@banjie/workflows';
import { running } from '../a-notice.js';
import { now, received, denialFacts, accountabilityCase, general, type Sample } from './facts.js';

export const petitionSamples = {
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
    {
      recipients: [],
      eventBy: 'window',
      event: { reason: '登记时听错', entered: { changed: ['title', 'name'], channel: 'letter' } },
      facts: { firstContact: 'window', clocks: running('generalReply', received) },
    },
  ],
  handOverPulledBack: [
    {
      recipients: ['window', 'head'],
      eventBy: 'window',
      data: { unit: 'civilAffairs' },
      event: { reason: '误转，应由建设办办理' },
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
  absenceWarning: [
    {
      recipients: ['head'],
      eventBy: 'system',
      event: { officer: 'handler', from: '2026-03-09', to: '2026-03-13', due: '2026-03-11' },
      facts: general,
    },
  ],
  recusalNotice: [
    {
      recipients: ['coordinator', 'discipline', 'head', 'leader'],
      eventBy: 'handler',
      event: { ground: 'other', reason: '与信访人为多年邻居', replacement: 'head' },
      facts: general,
    },
    {
      recipients: ['coordinator', 'discipline', 'leader'],
      eventBy: 'leader',
      event: { officer: 'head', ground: 'kinship', reason: '相对方是其亲属', askedBy: 'petitioner' },
      facts: general,
    },
  ],
  superiorDateMoved: [
    {
      recipients: ['discipline'],
      eventBy: 'coordinator',
      event: { dueDate: '2026-04-20', reference: '县信交〔2026〕9号' },
      facts: {
        ...general,
        superior: {
          dueDate: '2026-04-20',
          reference: '县信交〔2026〕9号',
          organ: '县信访局',
          issuedOn: '2026-03-16',
          earlier: [{ dueDate: '2026-03-20', reference: '县信交〔2026〕8号' }],
        },
      },
    },
  ],
  reopenedNotice: [{ event: { reason: '出现新的事实。' }, facts: general }],
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
  pauseRequest: [
    {
      recipients: ['head', 'leader'],
      eventBy: 'handler',
      event: { ground: 'petitionerMaterials', evidence: '一次性告知书 补〔2026〕1号', told: '当面告知' },
      facts: general,
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
  joinedDelayed: [null, 'hearing'].map((ground) => ({
    recipients: ['window'],
    unit: null,
    officer: null,
    eventBy: 'head',
    event: { matter: 'XF-2026-00003', ground },
    facts: { lead: 'XF-2026-00003' },
  })),
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
} satisfies Partial<Record<NoticeKind, readonly Sample[]>>;
