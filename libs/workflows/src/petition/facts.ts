import type { PauseGroundId } from '../policy/pause-grounds.js';
import type { RecusalGround } from '../policy/recusal.js';
import type { Manner } from '../report-back/input.js';
import type { Lane } from './input.js';

/** A date the superior set, by which paper, and those it took the place of (限时办结 4). */
export interface SuperiorDate extends SuperiorPaper {
  earlier?: SuperiorPaper[];
}

interface SuperiorPaper {
  /** `YYYY-MM-DD`. */
  dueDate: string;
  reference: string;
  organ?: string | undefined;
  issuedOn?: string | undefined;
}

/** The paper by which a superior organ assigned the matter or passed it on (信访工作条例第二十二条). */
export interface AssignedPaper {
  manner: Manner;
  organ: string;
  reference: string;
  issuedOn: string;
  receiptAsked?: boolean;
}

export interface Bounce {
  unit: string;
  at: string;
  reason: string;
}

/** Facts of the register that turn the course of a matter; those left out stay as they are. */
export interface CorrectedFacts {
  lane?: Lane;
  /** ISO 8601. */
  receivedAt?: string;
  complainedUnit?: string | null;
  complainedOfficer?: string | null;
  complainedOfficersUnit?: string | null;
}

export interface CorrectionProposal {
  /** Id of the values in the register. */
  correction: string;
  changed: string[];
  facts: CorrectedFacts;
  reason: string;
  by: string;
}

export interface Withdrawal {
  /** ISO 8601. */
  at: string;
  notedBy: string | null;
}

export type DraftHolder = 'head' | 'leader' | 'drafter';

/** With whom the draft of the reply lay, and since when (ISO 8601). */
export interface DraftStretch {
  with: DraftHolder;
  unit: string;
  since: string;
}

/** A hand-over nobody has signed for yet: by whom, to which unit, and from where: the first contact, or a unit that had it. */
export interface HandOver {
  by: string;
  to: string;
  from: 'intake' | 'fresh' | 'work';
}

/** A hand-over that its sender pulled back: which unit had been asked, and since when for the first time (ISO 8601). */
export interface PulledBack {
  unit: string;
  since: string;
}

/** A unit that had the matter was merged into another. */
export interface UnitMerger {
  from: string;
  into: string;
  /** ISO 8601. */
  at: string;
}

export interface RedirectProposal {
  to: string;
  where: string;
  explanation: string;
  by: string;
}

/** What a pause rests on (R3). */
export interface PauseFacts {
  ground: PauseGroundId;
  evidence: string;
  told: string;
}

/** Somebody declared that they take no part in the matter, or was ordered to take none (R6). */
export interface Recusal {
  officer: string;
  ground: RecusalGround;
  reason: string | null;
  /** Who ordered it; null where the officer declared it. */
  orderedBy: string | null;
  /** Who took their place; null where nobody was named. */
  replacement: string | null;
  at: string;
}

/** The head gave the matter from one officer of the unit to another. */
export interface Reassignment {
  officer: string;
  to: string;
  /** ISO 8601. */
  at: string;
}
