import { z } from 'zod';
import type { Measure } from '../process/effects.js';
import type { EventsOf } from '../process/payloads.js';
import { officeDate, words } from '../process/text.js';

/** What takes the blame away (R6). */
export const exemptionGrounds = ['petitionerFraud', 'nonCooperation', 'accident', 'forceMajeure'] as const;
/** What makes it heavier (R6). */
export const aggravations = ['obstruction', 'retaliation'] as const;
/** 「责成做出书面检查,诫勉教育,效能告诫」 (R6). */
export const measures = ['writtenSelfReview', 'admonition', 'efficiencyWarning'] as const satisfies readonly Measure[];

const reason = () => words('理由', 'Reason');

/** The finding, 认定: facts, evidence, role; whether bad effect is needed the situation says (R6). */
const finding = z.strictObject({
  situation: z.int().min(1).max(22).optional().meta({ title: '追究情形(第1至22项)', titleEn: 'Situation, 1 to 22' }),
  facts: words('事实', 'Facts', 10_000),
  evidence: z
    .array(words('证据', 'Evidence', 500))
    .min(1)
    .max(50)
    .meta({ title: '证据', titleEn: 'Evidence' }),
  role: z.enum(['directlyResponsible', 'leadingResponsibility']).meta({ title: '责任类型', titleEn: 'Role' }),
  aggravation: z
    .array(z.enum(aggravations))
    .max(aggravations.length)
    .default([])
    .meta({ title: '从重情节', titleEn: 'Aggravation' }),
  exemption: z.enum(exemptionGrounds).optional().meta({ title: '免责情形', titleEn: 'Exemption' }),
  badEffect: words('不良影响', 'Bad effect').optional(),
});

export const accountabilityPayloads = {
  FINDING_OPENED: finding,
  CLUE_DISMISSED: z.strictObject({ reason: reason() }),
  FINDING_RECORDED: finding,
  STATEMENT_SUBMITTED: z.strictObject({ text: words('申辩内容', 'Statement', 10_000) }),
  MEASURE_PROPOSED: z.strictObject({
    measure: z.enum(measures).meta({ title: '追究方式', titleEn: 'Measure' }),
    reason: reason(),
  }),
  OFFICER_EXEMPTED: z.strictObject({
    ground: z.enum(exemptionGrounds).meta({ title: '免责情形', titleEn: 'Exemption' }),
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
    receipt: z.enum(['signed', 'refused']).meta({ title: '送达回证', titleEn: 'Delivery record' }),
  }),
  MEASURE_APPEALED: z.strictObject({ grounds: words('申诉理由', 'Grounds of the appeal', 10_000) }),
  APPEAL_DECIDED: z.strictObject({
    decision: z.enum(['upheld', 'withdrawn']).meta({ title: '申诉决定', titleEn: 'Decision' }),
    reason: reason(),
  }),
  MEASURE_WITHDRAWN: z.strictObject({ reason: reason() }),
};

export type AccountabilityEvent = EventsOf<typeof accountabilityPayloads>;
export type Finding = Omit<z.infer<typeof finding>, 'situation'>;
export type ExemptionGround = (typeof exemptionGrounds)[number];
