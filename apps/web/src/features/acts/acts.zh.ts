/** Acts, their forms, and what changed while a form was open. */
export const actsZh = {
  acts: '现在可以办',
  'acts.none': '您现在没有可办的事。',
  'act.done': '已完成：{act}',
  'act.nothingToFillIn': '无需填写，确认即可。',
  'act.acknowledgeSigns': '我已知道，签发时手工填写，仍按此出具',
  'act.prolonged': '办理后，“{clock}”的截止日为 {day}。',
  'act.gone': '他人办理之后，这一步已不能再办。您填写的内容还在，可以复制后关闭。',
  'acts.of': '办理 {number}',
  'conflict.title': '您填写期间的变化',
  'conflict.what': '项目',
  'conflict.opened': '您打开时（第 {revision} 版）',
  'conflict.now': '现在（第 {revision} 版）',
  'conflict.stage': '环节',
  'conflict.responsible': '责任人',
  'conflict.due': '期限',
} as const;
