import { defineProcess } from '../../../libs/workflows/src/process/define-process.js';
import { consultationActs } from './acts.js';
import { consultationClocks } from './clocks.js';
import { consultationMachine } from './consultation.machine.js';
import { consultationInput } from './context.js';
import * as noticeTexts from './notice-texts.js';
import { consultationNotices } from './notices.js';
import { consultationStanding } from './standing.js';

/** A regime no office has: what its folder and its line in the list do not bring about, no regime has without more edits. */
export const consultationProcess = defineProcess({
  kind: 'consultation',
  version: 1,
  label: { zh: '征求意见', en: 'Consultation' },
  machine: consultationMachine,
  acts: consultationActs,
  standing: consultationStanding,
  stages: {
    awaited: { zh: '待回复意见', en: 'Opinion awaited' },
    proposed: { zh: '意见待审定', en: 'Opinion given, to be decided on' },
    adopted: { zh: '意见已采纳', en: 'Opinion adopted' },
  },
  events: { CONSULTED: { zh: '征求意见', en: 'A unit was consulted' } },
  clocks: consultationClocks,
  notices: consultationNotices,
  noticeTexts,
  input: consultationInput,
  address: 'petitionNumber',
});
