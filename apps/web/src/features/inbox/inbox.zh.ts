/** The inbox. */
export const inboxZh = {
  'inbox.lead': '催办、黄牌、红牌和各类通知。打开即视为已阅，并留下记录。',
  'inbox.new': '未读',
  'inbox.empty': '收件箱是空的',
  'inbox.emptyWhy': '与您有关的催办、黄牌、督办函和通知会送到这里。',
  'inbox.openCase': '打开 {number}',
} as const;
