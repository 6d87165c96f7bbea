/** The list of decisions, and the pane beside it. */
export const decisionsZh = {
  'decisions.lead': '每一件各有时限；不批不等于同意。',
  'decisions.empty': '现在没有等您审批的事项',
  'decisions.emptyWhy': '{subjects}：报来后会出现在这里。',
  'decisions.back': '返回列表',
  'decisions.keys': 'j、k 换一件 · 数字键选择办法 · o 打开案卷 · 填写后按 Ctrl+Enter 提交',
  'decisions.done': '{number} 已办理：{act}',
  'decisions.gone': '这一件已由他人先行办理。您填写的内容还在，可以复制后取消。',
  'decisions.ownPage': '此事项在其专页办理。',
  'decisions.openOwnPage': '打开专页',
  'decisions.chooseTogether': '选择可以一并办理的（{count} 件）',
  'decisions.otherActs': '对本件的其他办法（{count}）',
  'decisions.together': '{act}（{count} 件）',
  'decisions.togetherOutcome': '已办理 {done} 件，未办理 {failed} 件。',
  'decision.filed': '报来什么',
  'decision.petition': '群众反映',
  'decision.paper': '“{act}”后将这样告知信访人',
  'decision.earlier': '同一信访人和有关的其他信访件（{count}）',
  'decision.before': '此前经过（{count}）',
  'decision.unitRecord':
    '{unit}{year}年报来此类 {filed} 件：纠正 {corrected} 件，退回 {returned} 件，未一次通过的占 {share}%。',
} as const;
