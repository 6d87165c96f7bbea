import type { Label } from './label.js';

/** The only grounds on which a matter may be refused (R4 「如实说明办理的基本依据、否定的理由」). */
export const denialGroundIds = [
  'outsideDuty',
  'otherProcedure',
  'alreadyHandled',
  'exhausted',
  'factsNotEstablished',
  'noLegalBasis',
  'nonCooperation',
  'other',
] as const;
export type DenialGroundId = (typeof denialGroundIds)[number];

export interface DenialGroundRow {
  label: Label;
  /** Needs a collective decision record: two or more leaders. */
  collective: boolean;
}

export const denialGroundTable: Readonly<Record<DenialGroundId, DenialGroundRow>> = {
  outsideDuty: {
    label: { zh: '不属于本机关职责范围', en: 'not within this organ’s duty' },
    collective: false,
  },
  otherProcedure: {
    label: {
      zh: '应当通过诉讼、仲裁、行政复议等法定途径解决',
      en: 'must go to litigation, arbitration or administrative review',
    },
    collective: false,
  },
  alreadyHandled: {
    label: { zh: '已被受理或者正在办理（含上级机关）', en: 'already accepted or being handled, also by a superior' },
    collective: false,
  },
  exhausted: {
    label: {
      zh: '同一事项已答复且复查、复核程序已终结',
      en: 'same matter already answered, review and recheck exhausted',
    },
    collective: false,
  },
  factsNotEstablished: {
    label: {
      zh: '经一次性告知后事实或者身份仍无法查清',
      en: 'facts or identity cannot be established after one one-time notice',
    },
    collective: false,
  },
  noLegalBasis: {
    label: { zh: '所提请求没有法律、政策依据', en: 'no legal or policy basis for what is asked' },
    collective: false,
  },
  nonCooperation: {
    label: { zh: '撤回材料或者拒绝必要配合', en: 'materials withdrawn, or necessary co-operation refused' },
    collective: false,
  },
  other: {
    label: { zh: '其他（须集体研究决定）', en: 'other (collective decision needed)' },
    collective: true,
  },
};
