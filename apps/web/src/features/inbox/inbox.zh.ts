/** The inbox. */
export const inboxZh = {
  'inbox.lead':
    '催办、黄牌、红牌和各类通知。打开即视为已阅，并留下记录；标有“须打开”的以打开为签收凭证，不能成批标为已读。',
  'inbox.new': '未读',
  'inbox.toOpen': '须打开',
  'inbox.empty': '收件箱是空的',
  'inbox.emptyWhy': '与您有关的催办、黄牌、督办函和通知会送到这里。',
  'inbox.markAll': '所列全部标为已读',
  'inbox.filters': '筛选收件箱',
  'inbox.words': '编号或文字',
  'inbox.unreadOnly': '只看未读',
  'inbox.noneFound': '没有符合条件的通知',
  'inbox.noneFoundWhy': '请改用其他文字，或取消“只看未读”。这里列出最近 100 封。',
  'inbox.mail': '邮件提醒',
  'inbox.mailEach': '逐份提醒',
  'inbox.mailDaily': '每日汇总',
  'inbox.mailNext': '下一次 {at}；须打开的文书仍逐份提醒',
  'inbox.mailNoAddress': '您没有登记邮箱，收不到邮件提醒；请联系系统管理员。',
} as const;
