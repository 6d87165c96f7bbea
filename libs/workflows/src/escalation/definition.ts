import type { ProcessDefinition } from '../process/contract.js';
import { supervisionActs } from './acts.js';
import { supervisionStanding } from './standing.js';
import { supervisionMachine } from './supervision.machine.js';

export const supervisionProcess: ProcessDefinition = {
  kind: 'supervision',
  version: 1,
  machine: supervisionMachine,
  acts: supervisionActs,
  standing: supervisionStanding,
};
