import { z } from 'zod';
import type { Label } from '../policy/label.js';
import { situations } from '../policy/situations.js';
import { neededWith } from '../process/asked-when.js';
import { choice } from '../process/choice.js';
import { deliveryReceipt } from '../process/delivery-receipt.js';
import type { Measure } from '../process/effects.js';
import type { EventsOf } from '../process/payloads.js';
import type { OnRecord } from './on-record.js';
import { situationChoice } from '../process/situation-choice.js';
import { superiorPaper } from '../process/superior-decision.js';
import { line, officeDate, words } from '../process/text.js';

/** Grounds that exempt the officer (R6). */
const exemption = () =>
  choice(
    {
      petitionerFraud: { zh: '信访人弄虚作假', en: 'The petitioner’s fraud' },
      nonCooperation: { zh: '信访人不配合', en: 'The petitioner did not co-operate' },
      accident: { zh: '意外事件', en: 'Accident' },
      forceMajeure: { zh: '不可抗力', en: 'Force majeure' },
    },
    '免责情形',
    'Exemption',
  );
/** Circumstances that make the measure heavier (R6). */
const aggravation = choice({
  obstruction: { zh: '干扰、阻碍调查', en: 'Obstruction' },
  retaliation: { zh: '打击报复', en: 'Retaliation' },
});
/** 「责成做出书面检查,诫勉教育,效能告诫」 (R6). */
const measure = () =>
  choice(
    {
      writtenSelfReview: { zh: '书面检查', en: 'Written self-review' },
      admonition: { zh: '诫勉教育', en: 'Admonition' },
      efficiencyWarning: { zh: '效能告诫', en: 'Efficiency warning' },
    } satisfies Record<Measure, Label>,
    '追究方式',
    'Measure',
  );

const reason = () => words('理由', 'Reason');
const appealDecision = () =>
  choice({ upheld: { zh: '维持', en: 'Upheld' }, withdrawn: { zh: '撤销', en: 'Withdrawn' } }, '申诉决定', 'Decision');

/** The finding, 认定: facts, evidence, role; whether bad effect is needed the situation says (R6). */
const finding = z.strictObject({
  situation: situationChoice().optional(),
  facts: words('事实', 'Facts', 10_000),
  evidence: z
    .array(words('证据', 'Evidence', 500))
    .min(1)
    .max(50)
    .meta({ title: '证据', titleEn: 'Evidence' }),
  role: choice(
    {
      directlyResponsible: { zh: '直接责任', en: 'Directly responsible' },
      leadingResponsibility: { zh: '领导责任', en: 'Leading responsibility' },
    },
    '责任类型',
    'Role',
  ),
  aggravation: z
    .array(aggravation)
    .max(aggravation.options.length)
    .default([])
    .meta({ title: '从重情节', titleEn: 'Aggravation' }),
  exemption: exemption().optional(),
  badEffect: neededWith(words('不良影响', 'Bad effect'), {
    field: 'situation',
    values: situations.filter(({ needsBadEffect }) => needsBadEffect).map(({ number }) => number),
  }),
  unfiledDenial: z.boolean().optional().meta({ title: '属于未经报备擅自否定', titleEn: 'A denial outside the filing' }),
});

export const accountabilityPayloads = {
  FINDING_OPENED: finding,
  CLUE_DISMISSED: z.strictObject({ reason: reason() }),
  FINDING_RECORDED: finding,
  STATEMENT_SUBMITTED: z.strictObject({ text: words('申辩内容', 'Statement', 10_000) }),
  MEASURE_PROPOSED: z.strictObject({
    measure: measure(),
    reason: reason(),
    uncorrected: neededWith(words('诫勉教育后仍不改正的情况', 'What was not corrected after the admonition'), {
      field: 'measure',
      values: ['efficiencyWarning'] satisfies Measure[],
    }),
  }),
  OFFICER_EXEMPTED: z.strictObject({
    ground: exemption(),
    reason: reason(),
  }),
  TRANSFERRED_ELSEWHERE: z.strictObject({
    to: words('移送机关', 'Organ transferred to', 200),
    reason: reason(),
  }),
  MEASURE_APPROVED: z.strictObject({ remark: words('备注', 'Remark').optional() }),
  MEASURE_REJECTED: z.strictObject({ reason: reason() }),
  MEASURE_SERVED: z.strictObject({
    servedAt: officeDate('送达日期', 'Served on'),
    receipt: deliveryReceipt(),
  }),
  MEASURE_APPEALED: z.strictObject({ grounds: words('申诉理由', 'Grounds of the appeal', 10_000) }),
  APPEAL_DECIDED: z.strictObject({ decision: appealDecision(), reason: reason() }),
  MEASURE_WITHDRAWN: z.strictObject({ reason: reason() }),
  SUPERIOR_DECIDED: z.strictObject({
    ...superiorPaper(),
    measure: choice(
      {
        writtenSelfReview: { zh: '书面检查', en: 'Written self-review' },
        admonition: { zh: '诫勉教育', en: 'Admonition' },
        efficiencyWarning: { zh: '效能告诫', en: 'Efficiency warning' },
        none: { zh: '不予追究', en: 'None' },
      } satisfies Record<Measure | 'none', Label>,
      '决定结果',
      'Outcome',
    ),
    reason: reason(),
  }),
  SUPERIOR_DECIDED_APPEAL: z.strictObject({ ...superiorPaper(), decision: appealDecision(), reason: reason() }),
  REASSIGNED: z.strictObject({
    reassignedOn: officeDate('调离日期', 'Reassigned on'),
    post: words('调整后的岗位', 'Post reassigned to', 200),
    // Missing in entries of earlier releases.
    paper: line('任免文件文号', 'Number of the paper', 60),
  }),
  MERIT_LOSS_CONFIRMED: z.strictObject({
    confirmedOn: officeDate('确认日期', 'Confirmed on'),
    basis: words('确认依据', 'Basis', 500),
  }),
};

/** Acts that turn on what the ledger has on record. */
type OfLedger = { type: 'MEASURE_PROPOSED' | 'MEASURE_APPROVED' | 'REASSIGNED' | 'MERIT_LOSS_CONFIRMED' };
type Consulting<Event> = Event extends OfLedger ? Event & { onRecord?: OnRecord } : Event;

export type AccountabilityEvent = Consulting<EventsOf<typeof accountabilityPayloads>>;
export type Finding = Omit<z.infer<typeof finding>, 'situation'>;
export type ExemptionGround = z.infer<ReturnType<typeof exemption>>;
