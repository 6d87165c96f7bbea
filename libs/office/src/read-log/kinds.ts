import { roleLabels, type Choices, type Label } from '@banjie/workflows';
import type { ReadingRelation } from '@banjie/runtime';

/** What of a case is read, each on record (R12). */
export const readKindLabels = {
  casePage: { zh: '案卷页面', en: 'Case page' },
  attachment: { zh: '附件', en: 'Attached file' },
  paper: { zh: '文书文件', en: 'Paper as a file' },
  deliveryRecord: { zh: '送达回证', en: 'Delivery record' },
  decisionBasis: { zh: '审批依据', en: 'Basis of a decision' },
  letter: { zh: '收件箱中的文书', en: 'Paper in the inbox' },
  accountability: { zh: '责任追究页面', en: 'Accountability page' },
  callScript: { zh: '回访话术', en: 'Call-back script' },
  foundByPerson: { zh: '按信访人查找到', en: 'Found by the petitioner' },
  track: { zh: '信访人查询页面', en: 'The petitioner’s page' },
  readLog: { zh: '查阅记录', en: 'Read log' },
} as const satisfies Choices;
export type ReadKind = keyof typeof readKindLabels;

/** By what somebody could read it, in words. */
export const relationLabels: Readonly<Record<ReadingRelation, Label>> = {
  ...roleLabels,
  firstContact: { zh: '首问责任人', en: 'First contact' },
  officerInCharge: { zh: '承办人', en: 'Officer in charge' },
  handlingUnit: { zh: '承办单位人员', en: 'Of the unit that handles' },
  earlierUnit: { zh: '曾经办单位人员', en: 'Of a unit that had it' },
  cleared: { zh: '获授权查看检举控告', en: 'Cleared for the sealed lane' },
  subject: { zh: '责任追究当事人', en: 'The officer concerned' },
  recipient: { zh: '文书收件人', en: 'Recipient of the paper' },
  petitioner: { zh: '信访人', en: 'Petitioner' },
};
