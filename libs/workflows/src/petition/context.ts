import type { RecusalGround } from '../policy/recusal.js';
import type { Clocked } from '../process/contract.js';
import { openPause } from '../process/pause-run.js';
import { startedRun } from '../process/start-clock.js';
import type { AskedMaterial } from './asked-material.js';
import type { PetitionClock } from './clocks.js';
import type {
  AssignedPaper,
  Bounce,
  CorrectionProposal,
  DraftStretch,
  HandOver,
  PauseFacts,
  PulledBack,
  Reassignment,
  Recusal,
  RedirectProposal,
  SuperiorDate,
  UnitMerger,
  Withdrawal,
} from './facts.js';
import type { HandledTogether } from './handled-together.js';
import type { NotedCall } from './call-back-tries.js';
import type { Lane, PetitionInput } from './input.js';

export interface PetitionContext extends Clocked<PetitionClock>, HandledTogether {
  lane: Lane;
  receivedAt: string;
  /** When it was registered. */
  openedAt: string;
  /** Never changes (R1) but by a recusal (R6). */
  firstContact: string;
  ownUnit: string;
  disciplineUnit: string;
  complainedUnit: string | null;
  complainedOfficer: string | null;
  /** The unit of the officer complained of, which never gets the matter (R6); missing in cases of earlier releases. */
  complainedOfficersUnit?: string | null;
  /** Units that those units were merged into since: they never get it either (R6). */
  concernedUnits?: string[];
  /** Mergers of the unit that had it, the earliest first (R3). */
  mergers?: UnitMerger[];
  /** Declared and ordered since, the earliest first (R6). */
  recusals?: Recusal[];
  /** Within the unit, the earliest first; missing where there was none (R5). */
  reassignments?: Reassignment[];
  /** How many recusals there were when the desk last gave the matter to another unit for it: each moves it once (R1). */
  movedFor?: number;
  /** Who handled the matter before, and who answered it (R6, R10). */
  tookPart?: string[];
  /** The unit that handles, from the moment it signed; `routedTo`: the one that is asked to. */
  unit: string | null;
  officer: string | null;
  routedTo: string | null;
  /** Missing in cases of earlier releases, whose hand-overs are not pulled back. */
  handOver?: HandOver | null;
  /** The earliest first; missing where nothing was (R1). */
  pulledBack?: PulledBack[];
  /** The desk gave it to another unit before the first had signed: once (R1). */
  movedByDesk?: boolean;
  /** A leader decided the routing: it cannot be objected to any more (R1). */
  routingIsBinding: boolean;
  bounces: Bounce[];
  /** Nobody took the matter on: it became the first contact's own at the end of the day (R3). */
  lapsed?: boolean;
  /** Who signed for the matter and gave it away; answerable until another has signed (R1). Missing where nobody did. */
  givenUpBy?: { unit: string; officer: string | null } | null;
  /** Where the desk would send a matter that a unit had signed for; a leader confirms it or decides otherwise (R4). */
  redirectProposed?: RedirectProposal | null;
  oneTimeNotices: number;
  materialsAsked?: AskedMaterial[];
  routeTold: boolean;
  superior: SuperiorDate | null;
  /** The superior's paper it came by; missing where none did, and in cases of earlier releases. */
  assigned?: AssignedPaper;
  /** The superior’s date has passed: its breach is on record, and the matter taken up again does not breach it twice. */
  superiorMissed?: boolean;
  statutory: boolean;
  /** As `superiorMissed`, of the statutory term. */
  statutoryMissed?: boolean;
  /** When a unit took the matter on for the first time: the statutory term counts from here (条例 34). */
  acceptedAt?: string;
  /** Who asked for an extension of which clock; null when nothing is pending. */
  extension: { clock: 'generalReply' | 'specialReply'; requestedBy: string; reason: string } | null;
  /** A pause somebody asked for and nobody has decided on (R3); missing in cases of earlier releases, as what follows. */
  pauseAsked?: (PauseFacts & { requestedBy: string }) | null;
  /** A leader confirmed a filing of a part that did not name its requests, as earlier releases had it: it covers each (R4). */
  partlyDenied?: boolean;
  /** The requests a leader confirmed not to be supported, in the words of the filing; the reply may refuse these (R4). */
  deniedRequests?: string[];
  /** Since when the petitioner asked not to be named to the unit (ISO 8601, R12); null and missing where they did not. */
  confidentialSince?: string | null;
  /** Whose draft of the reply waits for its sign-off; null and missing where none does (R10). */
  draftedBy?: string | null;
  /** Where drafts of the reply have lain since the promise began, the earliest first (R5). */
  draftHeld?: DraftStretch[];
  /** How often drafts of this reply were returned (R4). */
  draftReturns?: number;
  /** An enquiry, which is answered as simply as a suggestion is. */
  enquiry?: boolean;
  /** Urgent and major, of a group or joint: two leaders decide a denial (R4). */
  major?: boolean;
  /** A report to the superior is under way: the matter was called urgent and major (R9). */
  urgent?: boolean;
  /** Why the clock stands still now. */
  pausedFor?: PauseFacts | null;
  /** The cap of all pauses of the matter is used up (R3). */
  pausesUsedUp?: boolean;
  /** The special term was already extended once (R3). */
  extendedOnce: boolean;
  /** The desk that has to say whose the matter is, while it waits there; missing in cases of earlier releases. */
  waitsAtDesk?: 'coordinator' | 'leader' | null;
  /** The running reply clock is past its end: no pause and no extension any more (R3). */
  expired: boolean;
  /** Review and recheck are over (三级终结, R10). */
  terminated?: boolean;
  satisfaction: string | null;
  /** When the petitioner was called back, whether reached or not (ISO 8601, R10). */
  callBackTries?: string[];
  /** The same with who called and what came of it, a wrong number among them; missing where nobody called. */
  calls?: NotedCall[];
  /** What the petitioner said of reception and unit, once per matter (R10); missing in cases of the first release. */
  rating?: { reception: string; handling: string; at: string };
  /** Somebody of the staff noted that the petitioner withdraws it; another has to hear them (R2). */
  withdrawalNoted?: { how: string; words: string; by: string; unit: string; at: string } | null;
  /** It is withdrawn: since when, and who noted it; null where the petitioner did it by the code. */
  withdrawal?: Withdrawal | null;
  /** How often that was taken back. */
  takenBack?: number;
  /** The committee lets the petitioner withdraw it, by what it had under way then about whom the matter complained of (R6). */
  withdrawalConsent?: { by: string; at: string; about?: string | null } | null;
  /** What somebody proposed to correct in the register that a second person has to confirm (R2); null when nothing is. */
  correctionProposed?: CorrectionProposal | null;
}

/** The promise to the petitioner from the receipt on; registered late, it is never overdue at birth (R3). */
export const promisedFromReceipt = (
  clocks: PetitionContext['clocks'],
  receivedAt: string,
  notBefore: string,
): PetitionContext['clocks'] =>
  startedRun(clocks, 'generalReply', { type: 'REGISTERED', at: receivedAt }, { notBefore });

/** What stops the clock while the leader has a filing: no ground anybody could choose (R4). */
export const decisionGround = 'denialDecision';

/** Whether the clock stands still because a leader has a filing. */
export const waitsForLeader = ({ clocks }: Pick<PetitionContext, 'clocks'>): boolean =>
  [clocks.generalReply, clocks.specialReply, clocks.unitTermAfterMiss].some(
    (run) => openPause(run)?.ground === decisionGround,
  );

/** Whoever took the matter down said that they or a relative are named in it (R6). */
const declaredAtTheCounter = ({ by, at }: PetitionInput, ground: RecusalGround): Recusal => ({
  officer: by.id,
  ground,
  reason: null,
  orderedBy: null,
  replacement: null,
  at,
});

/**
 * Who takes no part in the matter: whom it complains of, and who declared it or was ordered (R6); whom a proposed correction says
 * it complains of as well, or they would read it and judge it themselves until then.
 */
export const recusedIn = ({ complainedOfficer, recusals = [], correctionProposed }: PetitionContext): string[] => {
  const named = [complainedOfficer, correctionProposed?.facts.complainedOfficer ?? null];
  return [...new Set([...named.filter((one) => one !== null), ...recusals.map(({ officer }) => officer)])];
};

/** The units it complains of, and those a proposed correction says it does (R6). */
export const recusedUnitsIn = ({
  complainedUnit,
  concernedUnits = [],
  correctionProposed,
}: PetitionContext): string[] => {
  const named = [complainedUnit, ...concernedUnits, correctionProposed?.facts.complainedUnit ?? null];
  return [...new Set(named.filter((one) => one !== null))];
};

/** A complaint about a unit, or about an officer of it, never routes to it (R6). */
export const isConcerned = (
  { complainedUnit, complainedOfficersUnit = null, concernedUnits = [] }: PetitionContext,
  unit: string | null,
): boolean => unit !== null && [complainedUnit, complainedOfficersUnit, ...concernedUnits].includes(unit);

/** Those and whoever had the matter up to now, or answered it. */
export const havingTakenPart = ({ tookPart = [], officer }: PetitionContext, ...others: string[]): string[] => [
  ...new Set([...tookPart, ...(officer === null ? [] : [officer]), ...others]),
];

/** Bounces after which a leader decides where a matter belongs (*local*, R1). */
export const bounceCap = 2;

type HandedDown = PetitionInput['superior'] | undefined;

/** The date its paper sets; none where it says nothing. */
function datedBy(paper: HandedDown): SuperiorDate | null {
  if (!paper?.dueDate) return null;
  const { dueDate, reference, organ, issuedOn } = paper;
  return { dueDate, reference, ...(organ ? { organ } : {}), ...(issuedOn ? { issuedOn } : {}) };
}

function assignedBy(paper: HandedDown): Pick<PetitionContext, 'assigned'> {
  if (!paper?.manner) return {};
  const { manner, organ = '', reference, issuedOn = '', receiptAsked } = paper;
  return { assigned: { manner, organ, reference, issuedOn, ...(receiptAsked ? { receiptAsked } : {}) } };
}

export function founded(input: PetitionInput | undefined): PetitionContext {
  const receivedAt = input?.receivedAt ?? '1970-01-01T00:00:00Z';
  const openedAt = input?.at ?? '1970-01-01T00:00:00Z';
  return {
    lane: input?.lane ?? 'appealOrRequest',
    receivedAt,
    openedAt,
    firstContact: input?.firstContact ?? '',
    ownUnit: input?.unit ?? '',
    disciplineUnit: input?.disciplineUnit ?? '',
    complainedUnit: input?.complainedUnit ?? null,
    complainedOfficer: input?.complainedOfficer ?? null,
    ...(input?.complainedOfficersUnit ? { complainedOfficersUnit: input.complainedOfficersUnit } : {}),
    ...(input?.recusal ? { recusals: [declaredAtTheCounter(input, input.recusal)] } : {}),
    ...(input?.major ? { major: true } : {}),
    ...(input?.urgent ? { urgent: true } : {}),
    ...(input?.enquiry ? { enquiry: true } : {}),
    ...(input?.confidential ? { confidentialSince: openedAt } : {}),
    unit: null,
    officer: null,
    routedTo: input?.lane === 'accusation' ? input.disciplineUnit : null,
    routingIsBinding: false,
    bounces: [],
    oneTimeNotices: 0,
    routeTold: false,
    superior: datedBy(input?.superior),
    ...assignedBy(input?.superior),
    statutory: false,
    extension: null,
    extendedOnce: false,
    expired: false,
    satisfaction: null,
    clocks: promisedFromReceipt({}, receivedAt, openedAt),
  };
}
