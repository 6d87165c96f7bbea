import { defineNotices } from '../../../libs/workflows/src/process/notice.js';

export const consultationNotices = defineNotices({
  opinionAsked: {
    label: { zh: '征求意见函', en: 'Request for an opinion' },
    rule: 'R1',
    toPetitioner: false,
    documentWord: '征',
    source: '征求意见',
    form: 'letter',
  },
});
