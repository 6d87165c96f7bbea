/** Notices and their files. */
export const noticesZh = {
  notices: '文书',
  'notices.none': '还没有制发文书。',
  'notice.beingWritten': '正在制发',
  'notice.deliveryRecord': '送达回证',
} as const;
