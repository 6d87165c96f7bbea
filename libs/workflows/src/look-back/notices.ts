import { defineNotices } from '../process/notice.js';

const source = '限时办结：期限更正的，对已记录的逾期进行回溯核查';

/** What is issued in the course of a look-back. */
export const lookBackNotices = defineNotices({
  lookBackOpened: {
    label: { zh: '回溯核查通知', en: 'Look-back opened' },
    rule: 'R3',
    toPetitioner: false,
    documentWord: '溯',
    source,
    form: 'plain',
  },
  breachVoided: {
    label: { zh: '逾期记录作废决定', en: 'Breach voided' },
    rule: 'R3',
    toPetitioner: false,
    documentWord: '废',
    source,
    form: 'letter',
  },
  breachUpheld: {
    label: { zh: '逾期记录维持决定', en: 'Breach upheld' },
    rule: 'R3',
    toPetitioner: false,
    documentWord: '维',
    source,
    form: 'letter',
  },
});
