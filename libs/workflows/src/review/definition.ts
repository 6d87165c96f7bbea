import type { ProcessDefinition } from '../process/contract.js';
import { reviewActs } from './acts.js';
import { reviewMachine } from './review.machine.js';
import { reviewStanding } from './standing.js';

export const reviewProcess: ProcessDefinition = {
  kind: 'review',
  version: 1,
  machine: reviewMachine,
  acts: reviewActs,
  standing: reviewStanding,
};
