import type { Rung } from './clock-run.js';
import type { Role } from './contract.js';
import type { NoticeDeclarations } from './notice.js';

/**
 * Actions of machines are data. A machine never does anything: it returns these, in order, and the runtime
 * carries them out in the same transaction. Implementations registered with `setup` are empty on purpose.
 */
export type Recipient =
  | 'petitioner'
  | 'firstContact'
  | 'officerInCharge'
  | 'unitHead'
  | 'leaderInCharge'
  | 'committee'
  | { officer: string }
  | { headOf: string }
  | { leaderOf: string }
  | { desk: Role };

/**
 * Whose lateness or fault something is. A machine that knows no name says who had to decide, and the runtime finds who
 * that is now: the head of a unit, the leader in charge of one, or who stands at a desk; `besides` are not meant. Nothing late is
 * nobody's (R5).
 */
export type Responsible =
  | { unit: string | null; officer: string | null }
  | { headOf: string; besides?: readonly string[] }
  | { leaderOf: string; besides?: readonly string[] }
  | { desk: Role };

/** The parameters of each effect; kinds of process and notice and names of clocks are those of whoever says them. */
export interface EffectParameters<Kind extends string, Notice extends string, Clock extends string> {
  /**
   * Start another process of the same case. Who is responsible is added to its input as `unit`, `officer` and `inPerson`, with
   * the desk it is supervised from where that is not the committee's; to every one who had a part in the matter as `line`.
   */
  open: { process: Kind; input: Record<string, unknown>; responsible?: Responsible };
  /** Give an event to the processes of that kind in the same case; one that does not accept it is left as it is. */
  tell: { process: Kind; event: { type: string; [field: string]: unknown } };
  /**
   * Give an event to the petitions of other cases, named by their numbers; `matter`, the number of this one, is added. `ifHeard`:
   * one that no longer accepts it is left as it is, and else nothing is written at all.
   */
  tellCases: { matters: readonly string[]; event: { type: string; [field: string]: unknown }; ifHeard?: boolean };
  /** Issue a notice: a row, a number, a delivery record. `data` must hold no personal data. */
  owe: { notice: Notice; to: readonly Recipient[]; data?: Record<string, unknown> };
  /** A clue for the discipline committee; never a sanction (R6). `situation` is 1 … 22. */
  raiseClue: { situation: number; responsible: Responsible; fact: string };
  /** A permanent event: finishing the case later does not erase it (R3). */
  recordBreach: { clock: Clock; run: number; responsible: Responsible };
  /**
   * Whether a breach on record counts, and which of its cards fall where it does not; the latest ruling holds (R3). Of one that
   * does not the process whose clock it was is told: what it waited for may still be owed.
   */
  ruleOnBreach: {
    /** Id of that process. */
    process: string;
    /** ISO 8601 instant. */
    breachedAt: string;
    clock: string;
    run: number;
    counts: boolean;
    rungs: readonly Rung[];
    decidedBy: string;
    reason: string;
  };
  /** A leader confirmed a denial; without this row the database refuses a negative end (R4). `partly`: it ends nothing. */
  confirmDenial: { filedBy: string; confirmedBy: string[]; ground: string; major: boolean; partly?: boolean };
  /** The case goes into the sealed lane or out of it, with all its processes (R12). */
  changeLane: { sealed: boolean };
  /** Dates what runs by the facts of its clocks as they are now, each with a record (R3). */
  dateAnew: Record<string, never>;
  /** The outcome of the case; null takes it back on reopening. */
  conclude: { outcome: Outcome | null };
  /** Enter a measure into the officer's ledger of the year it was issued (R6). */
  enterLedger: { officer: string; measure: Measure; situation: number };
  /** The measure no longer counts but stays on record (R6). */
  withdrawFromLedger: { officer: string; reason: string };
}

export type EffectName = keyof EffectParameters<string, string, string>;
export type Outcome = 'answered' | 'answeredOnTheSpot' | 'redirected' | 'withdrawn' | 'notAccepted' | 'cannotBeDone';
export type Measure = 'writtenSelfReview' | 'admonition' | 'efficiencyWarning';

const nothing = (): void => undefined;

type EffectActions<Notice extends string> = {
  [Name in EffectName]: (_: unknown, params: EffectParameters<string, Notice, string>[Name]) => void;
};

/** The `actions` of every `setup()`: names and parameter types, no behaviour. */
export const effects: EffectActions<string> = {
  open: nothing,
  tell: nothing,
  tellCases: nothing,
  owe: nothing,
  raiseClue: nothing,
  recordBreach: nothing,
  ruleOnBreach: nothing,
  confirmDenial: nothing,
  changeLane: nothing,
  dateAnew: nothing,
  conclude: nothing,
  enterLedger: nothing,
  withdrawFromLedger: nothing,
};

/** The effects of a regime with these notices: a machine that owes any other does not compile. */
export const effectsOf = <Notices extends NoticeDeclarations>(
  _notices: Notices,
): EffectActions<(keyof Notices & string) | Rung> => effects;
