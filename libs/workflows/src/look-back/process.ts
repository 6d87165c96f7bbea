import { defineProcess } from '../process/define-process.js';
import { lookBackActs } from './acts.js';
import { lookBackClocks } from './clocks.js';
import { lookBackInput } from './input.js';
import { lookBackMachine } from './look-back.machine.js';
import * as noticeTexts from './notice-texts.js';
import { lookBackNotices } from './notices.js';
import { lookBackStanding } from './standing.js';

export const lookBackProcess = defineProcess({
  kind: 'lookBack',
  version: 1,
  label: { zh: '回溯核查', en: 'Look-back' },
  retains: 'supervised',
  machine: lookBackMachine,
  acts: lookBackActs,
  standing: lookBackStanding,
  stages: {
    open: { zh: '待纪委核查', en: 'The committee decides' },
    voided: { zh: '逾期记录已作废', en: 'Breach voided' },
    upheld: { zh: '逾期记录已维持', en: 'Breach upheld' },
  },
  events: {
    LOOK_BACK_OPENED: { zh: '期限更正，启动回溯核查', en: 'A date was corrected: look-back opened' },
    DATES_CORRECTED: { zh: '期限再次更正', en: 'The date was corrected again' },
  },
  clocks: lookBackClocks,
  notices: lookBackNotices,
  noticeTexts,
  input: lookBackInput,
  address: 'casePage',
  alias: {
    path: 'look-backs',
    rule: 'R3',
    summary: { zh: '回溯核查逾期记录', en: 'Decide on a breach after a correction' },
  },
});
