/** Supervision cases (R5). */
export const supervisionZh = {
  'column.cause': '督办起因',
  'column.supervised': '被督办单位',
  'supervision.lead': '红牌自动转来的督办件。原件办结不等于督办结束。',
  'supervision.empty': '现在没有督办件',
  'supervision.emptyWhy': '时限一过，系统会自动立督办件，由被督办单位限期说明。',
} as const;
