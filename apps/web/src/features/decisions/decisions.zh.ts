/** The list of decisions. */
export const decisionsZh = {
  'column.matter': '审批内容',
  'decisions.lead': '{subjects}，各有时限；不批不等于同意。',
  'decisions.empty': '现在没有等您审批的事项',
  'decisions.emptyWhy': '上面这些事项报来后，会出现在这里。',
  'decisions.decide': '审批',
  'column.acts': '办理',
} as const;
