import type { AllowedAct, CaseProcess } from '../../api/types.js';

export interface ActGroup {
  process: CaseProcess;
  acts: AllowedAct[];
}

/** The acts by procedure, the procedure opened last first: it is what the case waits for. */
export function groupsOf(acts: readonly AllowedAct[], processes: readonly CaseProcess[]): ActGroup[] {
  return [...processes]
    .reverse()
    .map((process) => ({ process, acts: acts.filter((act) => act.process === process.id) }))
    .filter((group) => group.acts.length > 0);
}

/** Acts shown with the joined matters, not among the others (R2). */
export const joining: readonly string[] = ['join', 'proposeJoining', 'confirmJoining', 'declineJoining', 'separate'];
