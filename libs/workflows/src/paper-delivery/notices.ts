import { defineNotices } from '../process/notice.js';

/** What is issued in the course of a delivery. */
export const paperDeliveryNotices = defineNotices({
  deliveryDisputed: {
    label: { zh: '送达异议通知', en: 'Delivery disputed' },
    rule: 'R10',
    toPetitioner: false,
    documentWord: '送异',
    source: '信访工作条例第三十五条：「自收到书面答复之日起」',
    form: 'plain',
  },
});

export type PaperDeliveryNotice = keyof typeof paperDeliveryNotices;
