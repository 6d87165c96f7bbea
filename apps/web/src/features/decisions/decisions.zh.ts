/** The list of decisions. */
export const decisionsZh = {
  'column.matter': '审批内容',
  'decisions.lead': '否定报备、延期、转办争议、复查复核和批示反馈，各有时限；不批不等于同意。',
  'decisions.empty': '现在没有等您审批的事项',
  'decisions.emptyWhy': '承办人报来的否定报备、延期申请和退单争议会出现在这里。',
  'decisions.decide': '审批',
  'column.acts': '办理',
} as const;
