import type { Label } from '../policy/label.js';

/** Entries of the history that the engine writes itself, whatever the regime. */
export const engineEventLabels = {
  ABSENCE_WITHOUT_DEPUTY_AHEAD: { zh: '离岗无人代岗提醒', en: 'Warned of an absence without a deputy' },
  ABSENT_WITHOUT_DEPUTY: { zh: '离岗而未安排代理人', en: 'Absent without a deputy' },
  OPENED: { zh: '启动', en: 'Opened' },
  NOTICE_ISSUED: { zh: '文书已生成', en: 'Notice issued' },
  DEADLINE_RECOMPUTED: { zh: '期限重新计算', en: 'Deadline computed anew' },
  BREACH_VOIDED: { zh: '逾期记录已作废', en: 'The breach was voided' },
  UNIT_MERGED: { zh: '承办单位合并', en: 'The unit was merged into another' },
  CONTENTS_DESTROYED: { zh: '内容已按销毁清册销毁', en: 'Its contents were destroyed by a record' },
  LINKED: { zh: '建立关联', en: 'Linked' },
  UNLINKED: { zh: '取消关联', en: 'Link taken back' },
  ATTACHMENT_ADDED: { zh: '添加附件', en: 'Attachment added' },
  ATTACHMENT_OPENED_TO_UNIT: { zh: '附件给承办单位看', en: 'A file was opened to the unit' },
} satisfies Record<string, Label>;
