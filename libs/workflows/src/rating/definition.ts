import type { ProcessDefinition } from '../process/contract.js';
import { ratingFollowUpActs } from './acts.js';
import { ratingFollowUpMachine } from './rating-follow-up.machine.js';
import { ratingFollowUpStanding } from './standing.js';

export const ratingFollowUpProcess: ProcessDefinition = {
  kind: 'ratingFollowUp',
  version: 1,
  machine: ratingFollowUpMachine,
  acts: ratingFollowUpActs,
  standing: ratingFollowUpStanding,
};
