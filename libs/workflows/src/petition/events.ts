import type { z } from 'zod';
import type { PauseGroundId } from '../policy/pause-grounds.js';
import type { RecusalGround } from '../policy/recusal.js';
import type { Stamp } from '../process/contract.js';
import type { OfficeRules } from '../process/office-rules.js';
import type { petitionActs } from './acts.js';
import type { ReplyDraft } from './acts/answer.js';
import type { CorrectedFacts, DraftHolder } from './facts.js';
import type { LighterKind } from './kind.js';
import type { PeopleOfBoth } from './people-of-both.js';
import type { BreachVoided } from '../process/ladder-states.js';
import type { MeasuresUnderWay } from './measures-under-way.js';

/** What the register says to the machine of a correction: which fields, and the facts that turn the matter; none of their words. */
export interface EnteredCorrection {
  correction: string;
  changed: string[];
  /** Keyed, of old and new values: it proves them unchanged. */
  digest: string;
  facts?: CorrectedFacts;
  /** As the machine had it before. */
  was?: CorrectedFacts;
  /** ISO 8601. */
  receivedAt?: { from: string; to: string };
  /** By which channel it came in, as the receipt says it. */
  channel: string;
  /** Five people or more. */
  group?: boolean;
}

type PetitionAct = (typeof petitionActs)[number];
/** Events people cause, each with its payload and stamp. */
export type ActEvent = {
  [A in PetitionAct as A['name']]: { type: A['event'] } & z.infer<A['payload']>;
}[PetitionAct['name']] &
  Stamp & {
    onRecord?: Partial<PeopleOfBoth & MeasuresUnderWay>;
    entered?: EnteredCorrection;
    officeRules?: OfficeRules;
  };

/** What the denial process tells the petition it belongs to (R4); never accepted from outside. */
export type DenialEvent = Stamp &
  (
    | { type: 'DENIAL_CONFIRMED'; ground: string; partly?: boolean; requests?: string[] }
    | { type: 'DENIAL_CORRECTED'; opinion: string }
    | { type: 'DENIAL_RETURNED' }
    | { type: 'DENIAL_REFILED' }
    | { type: 'DENIAL_ABANDONED' }
    | { type: 'DENIAL_OVERTURNED'; opinion: string; requests?: string[] }
  );

/** What the sign-off of its reply tells it (R10); never accepted from outside. */
export type SignOffEvent = Stamp &
  (
    | { type: 'DRAFT_MOVED'; to: DraftHolder; returns: number }
    | ({ type: 'REPLY_SIGNED'; draftedBy: string; version: number; checkedBy?: string; organ?: string } & ReplyDraft)
    | { type: 'DRAFT_ABANDONED' }
  );

/** What the review of its reply tells it (R10); never accepted from outside. */
export type ReviewVerdict = Stamp & ({ type: 'REVIEW_SENT_BACK'; order: string } | { type: 'REVIEW_TERMINATED' });

/** What the report back tells it (R3): the superior organ wants more done; never accepted from outside. */
export type ReturnedFromAbove = Stamp & {
  type: 'SUPERIOR_RETURNED';
  organ: string;
  reference: string;
  issuedOn: string;
  order: string;
  dueDate: string;
};

export interface JoinedMatter {
  receivedAt: string;
  complainedUnit: string | null;
  complainedOfficer: string | null;
  /** Who declared recusal in it or was ordered; missing where nobody. */
  recused?: string[];
  /** Its own promise was missed already: it waits for the lead however late that is. */
  missed?: boolean;
  /** A suggestion or an enquiry; missing of what asks for something to be decided. */
  lighter?: LighterKind;
}

/** What joined matters tell each other (并案, R2); never accepted from outside. `matter` is the number of the one that tells. */
export type JoinEvent = Stamp & { matter: string } & (
    | ({ type: 'MATTER_JOINED' | 'MATTER_PROPOSED' } & JoinedMatter)
    | { type: 'MATTER_NOT_JOINED' }
    | { type: 'LEAD_RECUSED'; officer: string; ground: RecusalGround; orderedBy: string | null }
    | { type: 'MATTER_SEPARATED' }
    | { type: 'JOINED_MATERIAL_ADDED'; description: string }
    | { type: 'LEAD_ANSWERED'; text: string; result?: string; tookPart?: string[] }
    | { type: 'LEAD_ENDED' }
    /** Its term stands still on that ground, or is longer (null): whoever waits for its reply waits with it. */
    | { type: 'LEAD_DELAYED'; ground: PauseGroundId | null }
  );

/** A unit was merged into another, by a paper (R1); told by the engine, never accepted from outside. */
export type UnitMerged = {
  type: 'UNIT_MERGED';
  from: string;
  into: string;
  paper: string;
  paperDate: string;
  /** Since when, ISO 8601, where it is told later. */
  mergedAt?: string;
} & Stamp;

/** The urgent report of the matter has ended (R9); never accepted from outside. */
type UrgencyOver = { type: 'URGENCY_OVER' } & Stamp;

/** A file was put with the matter; never accepted from outside. */
type FileAdded = { type: 'FILE_ADDED' } & Stamp;

/**
 * Said by the machine to itself: the petitioner now knows where the matter went, a unit has signed (R3); a leader has a filing
 * to decide, or gave a fresh limit (R4).
 */
type ToItself = { type: 'ROUTE_TOLD' | 'UNIT_SIGNED' | 'LEADER_ASKED' | 'FRESH_LIMIT_GIVEN' } & Stamp;

export type PetitionEvent =
  | ActEvent
  | DenialEvent
  | SignOffEvent
  | ReviewVerdict
  | ReturnedFromAbove
  | JoinEvent
  | FileAdded
  | BreachVoided
  | UnitMerged
  | UrgencyOver
  | ToItself;
