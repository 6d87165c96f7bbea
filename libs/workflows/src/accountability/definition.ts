import type { ProcessDefinition } from '../process/contract.js';
import { accountabilityMachine } from './accountability.machine.js';
import { accountabilityActs } from './acts.js';
import { accountabilityStanding } from './standing.js';

export const accountabilityProcess: ProcessDefinition = {
  kind: 'accountability',
  version: 1,
  machine: accountabilityMachine,
  acts: accountabilityActs,
  standing: accountabilityStanding,
};
