import type { ProcessDefinition } from '../process/contract.js';
import { denialActs } from './acts.js';
import { denialMachine } from './denial.machine.js';
import { denialStanding } from './standing.js';

export const denialProcess: ProcessDefinition = {
  kind: 'denial',
  version: 1,
  machine: denialMachine,
  acts: denialActs,
  standing: denialStanding,
};
