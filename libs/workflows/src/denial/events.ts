import { z } from 'zod';
import { denialGroundTable, type DenialGroundId } from '../policy/denial-grounds.js';
import { neededWith, refusingUnmet } from '../process/asked-when.js';
import { choice, labelsIn } from '../process/choice.js';
import type { Stamp } from '../process/contract.js';
import type { EventsOf } from '../process/payloads.js';
import { superiorPaper } from '../process/superior-decision.js';
import { leaderId, line, words } from '../process/text.js';
import type { BreachVoided } from '../process/ladder-states.js';

const filed = {
  ground: choice(labelsIn(denialGroundTable), '否定事由', 'Ground of denial'),
  legalBasis: words('办理依据', 'Legal basis', 1000),
  reason: words('否定理由', 'Reason of the denial'),
  materialsReturned: z
    .array(words('退回材料', 'Material', 200))
    .max(30)
    .default([])
    .meta({ title: '退回材料', titleEn: 'Materials returned' }),
  draftNotice: words('告知书草稿', 'Draft of the notice', 4000),
  major: z.boolean().default(false).meta({ title: '重大事项', titleEn: 'Major matter' }),
  partly: z
    .boolean()
    .default(false)
    .meta({ title: '仅部分请求不予支持（其余另行答复）', titleEn: 'Some requests only; the others are answered' }),
  requests: neededWith(
    z
      .array(words('请求', 'Request', 500))
      .max(30)
      .meta({
        title: '不予支持的请求（逐项写明；答复时逐字照写）',
        titleEn: 'Requests not supported, one by one; the reply repeats these words',
      }),
    { field: 'partly', values: [true] },
    '仅部分请求不予支持的，须逐项写明是哪些请求：领导同意的只是这些请求 / name the requests: a leader confirms these and no others',
  ),
  earlierMatter: neededWith(
    line('同一事项的编号或者上级受理文号', 'Number of the earlier matter, or of the superior’s', 100),
    { field: 'ground', values: ['alreadyHandled', 'exhausted'] satisfies DenialGroundId[] },
    '此事由须写明同一事项的编号或者受理文号 / this ground needs the number of the earlier matter',
  ),
  recheck: neededWith(
    line('复核意见书文号', 'Number of the opinion on recheck', 100),
    { field: 'ground', values: ['exhausted'] satisfies DenialGroundId[] },
    '复查、复核已终结的，须写明复核意见书文号 / this ground needs the opinion on recheck',
  ),
};

/**
 * 否定报备表: what a handler must state truthfully, whether filing for the first time or again: which requests, where it is not
 * all; a ground stands on the file: which earlier matter, and that its recheck is over (R4).
 */
export const denialFiling = refusingUnmet(z.strictObject(filed));

const members = z
  .array(leaderId('参加人', 'Member'))
  .min(2)
  .max(20)
  .refine((ids) => new Set(ids).size === ids.length, { error: '同一人只列一次 / a member is named twice' })
  .meta({ title: '参加集体研究人员', titleEn: 'Members who decided' });

const remark = () => words('备注', 'Remark').optional();

export const denialPayloads = {
  COLLECTIVE_DECISION_RECORDED: z.strictObject({ members, minutes: words('会议记录', 'Minutes', 10_000) }),
  DENIAL_CONFIRMED: z.strictObject({ remark: remark() }),
  DENIAL_CORRECTED: z.strictObject({ opinion: words('纠正意见', 'Opinion to carry out') }),
  DENIAL_RETURNED: z.strictObject({ questions: words('需补充说明的问题', 'Questions to answer') }),
  DENIAL_REFILED: denialFiling,
  DENIAL_ABANDONED: z.strictObject({ remark: remark() }),
  DENIAL_COMPLAINED_ABOUT: z.strictObject({ complaint: words('投诉内容', 'Complaint', 10_000) }),
  DENIAL_UPHELD: z.strictObject({ reply: words('复核答复', 'Reply of the review', 10_000) }),
  DENIAL_OVERTURNED: z.strictObject({
    reply: words('复核答复', 'Reply of the review', 10_000),
    opinion: words('处理意见', 'Opinion to carry out'),
  }),
  SUPERIOR_DECIDED: z.strictObject({
    ...superiorPaper(),
    result: choice(
      { confirmed: { zh: '同意否定', en: 'Denial confirmed' }, corrected: { zh: '予以纠正', en: 'Corrected' } },
      '决定结果',
      'Outcome',
    ),
    opinion: words('上级机关意见', 'Opinion of the superior organ'),
  }),
  SUPERIOR_REVIEWED: z.strictObject({
    ...superiorPaper(),
    result: choice(
      { upheld: { zh: '维持否定', en: 'Upheld' }, overturned: { zh: '撤销否定', en: 'Overturned' } },
      '复核结果',
      'Outcome of the review',
    ),
    reply: words('复核答复', 'Reply of the review', 10_000),
    opinion: words('上级机关意见', 'Opinion of the superior organ'),
  }),
};

/** Told by the petition, which taken up again leaves nothing to complain of, and by the delivery of the notice. */
type Told = Stamp &
  (
    | { type: 'MATTER_TAKEN_UP_AGAIN' }
    | { type: 'PAPER_DELIVERED' | 'DELIVERY_SET_ASIDE'; paper: string; countsFrom: string }
  );

export type DenialEvent = EventsOf<typeof denialPayloads> | Told | BreachVoided;
