import type { Label } from '../policy/label.js';
import { rungs, type Rung } from './clock-run.js';
import type { Relation } from './contract.js';

/**
 * What a term counts. `endOfDay`: to the end of the day of the start event itself, whatever day that is; `hours`: hours of
 * the wall clock from the start event on, nights and rest days included.
 */
export type DayKind = 'calendar' | 'working' | 'endOfDay' | 'hours';

/**
 * What may lengthen a running clock, always before it expires (R3). `becomes` names a clock of the same process;
 * `atMost` null: as many days as the granter says.
 */
export type Extension =
  | { kind: 'none' }
  | { kind: 'becomes'; clock: string; by: readonly Relation[] }
  | { kind: 'days'; atMost: number | null; times: number | null; by: readonly (Relation | 'instructingSide')[] };

export interface TimeLimit {
  /** Days of `dayKind` after the day of the start event, or hours after it; null where a date is given instead (`ClockRun.dueDate`). */
  term: number | null;
  dayKind: DayKind;
  rule: string;
  /** The phrase of the source the number stands on, or the article. */
  source: string;
  /** This office's own choice, which an administrator may change; any other may only be shortened (R3). */
  local: boolean;
  extension: Extension;
  /** Missing it is an illegal delay (违法超期), not only a broken promise. */
  illegalDelay: boolean;
  label: Label;
  /** What it means that the term ran out, where that is no breach: nobody calls it kept. Missing where there is a ladder. */
  expired?: Label;
}

/** How a clock climbs to its breach (R5 「催办、黄牌、红牌」). */
export interface ClockLadder {
  /** Lowest first; the last one is the red card. */
  rungs: readonly Rung[];
  /** Kind of the process that the red card opens, told what ran out and whose breach it is; null where it opens none. */
  opensOnRed: string | null;
  /** What the warned side has to do, in Chinese, as reminder and yellow card print it. */
  toDo: string;
  /** What is still asked for once the red card is issued, in Chinese; the ladder's own words where left out. */
  toDoOnceRed?: string;
}

/** All about one clock; the name before the dot in a machine's `after` (R3). */
export interface ClockDeclaration extends TimeLimit {
  /** Null: the clock only expires, under the delay name `<clock>.expiry`. */
  ladder: ClockLadder | null;
}

export type ClockDeclarations = Readonly<Record<string, ClockDeclaration>>;

/** Who may lengthen a clock: the list that the limits page shows is the one the acts ask. */
export function extendedBy({ extension }: Pick<TimeLimit, 'extension'>): Relation[] {
  if (extension.kind === 'none') return [];
  const all: readonly (Relation | 'instructingSide')[] = extension.by;
  return all.filter((one): one is Relation => one !== 'instructingSide');
}

/** The clocks of one regime, by name. */
export const defineClocks = <const Clocks extends ClockDeclarations>(clocks: Clocks): Clocks => clocks;

export const calendarDays = <Term extends number>(term: Term) => ({ term, dayKind: 'calendar' }) as const;
export const workingDays = <Term extends number>(term: Term) => ({ term, dayKind: 'working' }) as const;
export const hours = <Term extends number>(term: Term) => ({ term, dayKind: 'hours' }) as const;
export const givenDate = { term: null, dayKind: 'calendar' } as const;

/** The usual case: a term from the source, neither extended nor an illegal delay, which only expires. */
export const fromSource = {
  rule: 'R3',
  local: false,
  illegalDelay: false,
  extension: { kind: 'none' },
  ladder: null,
} as const;
/** As `fromSource`, chosen by this office. */
export const ownChoice = { ...fromSource, local: true } as const;

/** Reminder, yellow card, red card. */
export const allRungs = rungs;
/** Where the term is too short to remind of it. */
export const cards = ['yellowCard', 'redCard'] as const;

export type ClockNameOf<Clocks> = keyof Clocks & string;

/** The clocks that have a ladder. */
export type Laddered<Clocks> = {
  [Name in ClockNameOf<Clocks>]: Clocks[Name] extends { ladder: ClockLadder } ? Name : never;
}[ClockNameOf<Clocks>];

type StepOf<Clock> = Clock extends { ladder: { rungs: readonly (infer Step extends Rung)[] } } ? Step : 'expiry';

/** `generalReply.redCard`: the delay names of these clocks. A clock without a ladder has only `.expiry`. */
export type DelayName<Clocks> = {
  [Name in ClockNameOf<Clocks>]: `${Name}.${StepOf<Clocks[Name]>}`;
}[ClockNameOf<Clocks>];

/** The steps of a clock: the rungs of its ladder, or its expiry. */
export const stepsOf = ({ ladder }: Pick<ClockDeclaration, 'ladder'>): readonly (Rung | 'expiry')[] =>
  ladder === null ? ['expiry'] : ladder.rungs;

/**
 * The `delays` of a `setup()`. A ladder over a clock not declared does not compile; an `after` of one is named at the
 * boot, because XState takes any name there. XState wants a number for each; the runtime never uses it, because the date comes from the policy (R3).
 */
export function delaysOf<Clocks extends ClockDeclarations>(clocks: Clocks): Record<DelayName<Clocks>, number> {
  const names = Object.entries(clocks).flatMap(([name, clock]) => stepsOf(clock).map((step) => `${name}.${step}`));
  return Object.fromEntries(names.map((name) => [name, 1])) as Record<DelayName<Clocks>, number>;
}
