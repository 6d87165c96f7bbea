import type { Clocked, Role } from '../process/contract.js';
import type { Recipient } from '../process/effects.js';
import { firstRun, startedRun } from '../process/start-clock.js';
import type { SuperiorDecision } from '../process/superior-decision.js';
import type { ExplanationGround } from './events.js';
import type { SupervisionInput } from './input.js';
import type { SupervisionClock } from './clocks.js';

export interface SupervisionContext extends Clocked<SupervisionClock> {
  /** The clock that ran out, of whichever process. */
  cause: string;
  unit: string | null;
  officer: string | null;
  /** The lateness of a leader, who alone explains it (R4); missing where it is the unit's. */
  inPerson?: boolean;
  /** The desk that supervises where it is not the committee's (R5); missing where it is, as in earlier versions. */
  supervisedFrom?: Role;
  /** The matter was handed down by a superior organ (situation 15). */
  handedDown?: boolean;
  /** The paper of the superior organ that concluded it where nobody here was left to. */
  superior?: SuperiorDecision;
  breachedAt: string;
  explanation: { ground: ExplanationGround; text: string; by: string } | null;
  /** The time to explain was extended; it is once only (R3). */
  extended: boolean;
  order: { dueDate: string; requirement: string } | null;
  /** When the petition ended, if it did; noted, no more than that (R5). */
  petitionConcludedAt: string | null;
}

/** A matter that is nobody's yet lies with the coordination desk, and so does its breach (R1). */
export const headOfUnit = ({
  unit,
  officer,
  inPerson,
}: Pick<SupervisionContext, 'unit' | 'officer' | 'inPerson'>): Recipient => {
  if (inPerson && officer !== null) return { officer };
  return unit === null ? { desk: 'coordinator' } : { headOf: unit };
};

export function breached(input: SupervisionInput | undefined): SupervisionContext {
  const opened = { type: 'SUPERVISION_OPENED', at: input?.at ?? '' };
  return {
    cause: input?.cause ?? 'generalReply',
    unit: input?.unit ?? null,
    officer: input?.officer ?? null,
    ...(input?.inPerson ? { inPerson: true } : {}),
    ...(input?.supervisedFrom ? { supervisedFrom: input.supervisedFrom } : {}),
    ...(input?.handedDown ? { handedDown: true } : {}),
    breachedAt: input?.breachedAt ?? '',
    explanation: null,
    extended: false,
    order: null,
    petitionConcludedAt: null,
    clocks: startedRun<SupervisionClock>(firstRun('explanation', opened), 'secretaryRung', opened),
  };
}
