/** Words of a form whose writing was interrupted, by others or by a crash. */
export const interruptedZh = {
  'changed.title': '您填写期间的变化',
  'changed.what': '项目',
  'changed.opened': '您打开时（第 {revision} 版）',
  'changed.now': '现在（第 {revision} 版）',
  'changed.stage': '环节',
  'changed.responsible': '责任人',
  'changed.due': '期限',
  'draft.restored': '已恢复上次没有提交的登记内容。',
  'draft.throwAway': '清空重填',
} as const;
