import { defineProcess } from '../process/define-process.js';
import { secondOpinionActs } from './acts.js';
import { secondOpinionClocks } from './clocks.js';
import { secondOpinionInput } from './input.js';
import { secondOpinionMachine } from './second-opinion.machine.js';
import { secondOpinionStanding } from './standing.js';

export const secondOpinionProcess = defineProcess({
  kind: 'secondOpinion',
  version: 1,
  label: { zh: '不满意回访复核', en: 'Second opinion on a bad answer' },
  machine: secondOpinionMachine,
  acts: secondOpinionActs,
  standing: secondOpinionStanding,
  stages: {
    awaited: { zh: '待复核', en: 'Second opinion awaited' },
    given: { zh: '已复核，两次回答并存', en: 'Given; both answers stand' },
    lapsed: { zh: '期满未复核', en: 'Ended without one' },
  },
  events: {},
  clocks: secondOpinionClocks,
  notices: {},
  noticeTexts: {},
  input: secondOpinionInput,
  address: 'petitionNumber',
});
