import type { noticesZh } from './notices.zh.js';

export const noticesEn: Readonly<Record<keyof typeof noticesZh, string>> = {
  notices: 'Documents',
  'notices.none': 'No documents issued yet.',
  'notice.beingWritten': 'Being issued',
  'notice.deliveryRecord': 'Delivery record',
};
