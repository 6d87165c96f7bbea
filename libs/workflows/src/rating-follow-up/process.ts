import { defineProcess } from '../process/define-process.js';
import { ratingFollowUpActs } from './acts.js';
import { ratingFollowUpClocks } from './clocks.js';
import { ratingFollowUpInput } from './input.js';
import { ratingFollowUpMachine } from './rating-follow-up.machine.js';
import * as noticeTexts from './notice-texts.js';
import { ratingFollowUpNotices } from './notices.js';
import { ratingFollowUpStanding } from './standing.js';

export const ratingFollowUpProcess = defineProcess({
  kind: 'ratingFollowUp',
  version: 1,
  label: { zh: '不满意评价核查', en: 'Follow-up of a bad rating' },
  machine: ratingFollowUpMachine,
  acts: ratingFollowUpActs,
  standing: ratingFollowUpStanding,
  stages: {
    awaitingFinding: { zh: '待核查', en: 'To be followed up' },
    answered: { zh: '已核查答复', en: 'Followed up and answered' },
  },
  events: {},
  clocks: ratingFollowUpClocks,
  notices: ratingFollowUpNotices,
  noticeTexts,
  input: ratingFollowUpInput,
  address: 'petitionNumber',
});
