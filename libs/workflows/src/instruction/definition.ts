import type { ProcessDefinition } from '../process/contract.js';
import { instructionActs } from './acts.js';
import { instructionMachine } from './instruction.machine.js';
import { instructionStanding } from './standing.js';

export const instructionProcess: ProcessDefinition = {
  kind: 'instruction',
  version: 1,
  machine: instructionMachine,
  acts: instructionActs,
  standing: instructionStanding,
};
