import type { DenialGroundId } from '../policy/denial-grounds.js';
import type { Clocked } from '../process/contract.js';
import { firstRun } from '../process/start-clock.js';
import type { DenialInput } from './input.js';
import type { SuperiorDecision } from '../process/superior-decision.js';
import type { DenialClock } from './clocks.js';

/** The facts of one denial; the office's date of each fact is in the history. */
export interface DenialContext extends Clocked<DenialClock> {
  ground: DenialGroundId;
  legalBasis: string;
  reason: string;
  materialsReturned: string[];
  draftNotice: string;
  /** Needs a collective decision record (R4). Once major, a later filing cannot make it minor. */
  major: boolean;
  filedBy: string;
  filingUnit: string;
  firstContact: string | null;
  /** Missing in denials of the first release. */
  complainedOfficer?: string | null;
  noticed?: boolean;
  materialsAsked?: DenialInput['materialsAsked'];
  /** Some of the requests only: the matter goes on, and the others are answered. */
  partly?: boolean;
  /** Which of them, in the words the leader reads; missing of a filing of everything, and in denials of earlier releases. */
  requests?: string[];
  earlierMatter?: string | null;
  recheck?: string | null;
  collective: { members: string[]; minutes: string } | null;
  /** Everybody who answers for the denial: the leader who signed and, in a major matter, the members. */
  confirmedBy: string[];
  /** The latest paper of the superior organ, where nobody of the office was left to decide (R6). */
  superior?: SuperiorDecision;
  /** What the leader, later the reviewer, asked or ordered. */
  questions: string | null;
  opinion: string | null;
  complaint: string | null;
  /** What the petitioner is answered after the review. */
  reply: string | null;
  reviewedBy: string | null;
}

/** Glossary, denial grounds: "other (collective decision needed)". */
export const isMajor = (filing: { major?: boolean; ground: DenialGroundId }): boolean =>
  filing.major === true || filing.ground === 'other';

const nothingFiled = {
  ground: 'other' as DenialGroundId,
  legalBasis: '',
  reason: '',
  draftNotice: '',
  filedBy: '',
  filingUnit: '',
  at: '',
};

export function filed(input: DenialInput | undefined): DenialContext {
  const filing: typeof nothingFiled & Partial<DenialInput> = input ?? nothingFiled;
  return {
    ground: filing.ground,
    legalBasis: filing.legalBasis,
    reason: filing.reason,
    materialsReturned: filing.materialsReturned ?? [],
    draftNotice: filing.draftNotice,
    major: isMajor(filing),
    filedBy: filing.filedBy,
    filingUnit: filing.filingUnit,
    firstContact: filing.firstContact ?? null,
    complainedOfficer: filing.complainedOfficer ?? null,
    ...(filing.noticed ? { noticed: true } : {}),
    ...(filing.materialsAsked ? { materialsAsked: filing.materialsAsked } : {}),
    ...(filing.partly ? { partly: true, ...(filing.requests ? { requests: filing.requests } : {}) } : {}),
    ...(filing.earlierMatter === undefined ? {} : { earlierMatter: filing.earlierMatter }),
    ...(filing.recheck === undefined ? {} : { recheck: filing.recheck }),
    collective: null,
    confirmedBy: [],
    questions: null,
    opinion: null,
    complaint: null,
    reply: null,
    reviewedBy: null,
    clocks: firstRun('denialDecision', { type: 'DENIAL_FILED', at: filing.at }),
  };
}
