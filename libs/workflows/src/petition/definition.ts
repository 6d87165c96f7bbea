import type { ProcessDefinition } from '../process/contract.js';
import { petitionActs } from './acts.js';
import { petitionMachine } from './petition.machine.js';
import { petitionStanding } from './standing.js';

export const petitionProcess: ProcessDefinition = {
  kind: 'petition',
  version: 1,
  machine: petitionMachine,
  acts: petitionActs,
  standing: petitionStanding,
};
