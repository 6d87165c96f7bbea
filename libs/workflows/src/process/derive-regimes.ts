import type { Label } from '../policy/label.js';
import type { ClockDeclarations, ClockLadder, TimeLimit } from './clock.js';
import type { Rung } from './clock-run.js';
import type { ActAlias, ProcessDefinitionOf, Regime } from './define-process.js';
import { ladderNotices } from './ladder-notices.js';
import type { NoticeDeclarations, NoticeDuty } from './notice.js';
import type { Register } from './register.js';
import type { NoticeTemplate } from './notice-text/notice-facts.js';

type KindIn<One> = One extends { kind: infer Kind extends string } ? Kind : never;
type ClockIn<One> = One extends { clocks: infer Clocks } ? keyof Clocks & string : never;
type NoticeIn<One> = One extends { notices: infer Notices } ? keyof Notices & string : never;

/** The kinds of process of a list of regimes. */
export type KindsOf<List extends readonly Regime[]> = KindIn<List[number]>;
/** The names of all its clocks. */
export type ClocksOf<List extends readonly Regime[]> = ClockIn<List[number]>;
/** The kinds of all its notices, those of the ladders among them. */
export type NoticesOf<List extends readonly Regime[]> = NoticeIn<List[number]> | Rung;
/** The notices one regime declares itself. */
export type NoticesOfKind<List extends readonly Regime[], Kind extends KindsOf<List>> = NoticeIn<
  Extract<List[number], { kind: Kind }>
>;

/** What is known of all regimes together, each list in the order of the regimes and of their declarations. */
export interface RegimeTables<Kind extends string, Clock extends string, Notice extends string> {
  processKinds: readonly Kind[];
  /** Each regime's machine, acts, standing and stages. */
  processes: Readonly<Record<Kind, ProcessDefinitionOf<Kind, Clock>>>;
  processLabels: Readonly<Record<Kind, Label>>;
  clockNames: readonly Clock[];
  /** Version 1 of the term of every clock (R3). */
  timeLimits: Readonly<Record<Clock, TimeLimit>>;
  /** Null where a clock only expires (R5). */
  clockLadders: Readonly<Record<Clock, ClockLadder | null>>;
  /** Which rungs each clock climbs; a clock without rungs has only `.expiry`. */
  ladderOf: Readonly<Record<Clock, readonly Rung[]>>;
  noticeKinds: readonly Notice[];
  noticeDuties: Readonly<Record<Notice, NoticeDuty>>;
  /** The text of every notice but those of the ladders. */
  noticeTexts: Readonly<Record<Exclude<Notice, Rung>, NoticeTemplate>>;
  /** Processes whose acts are reached by the number of the petition, in the order they are asked for an act of a name. */
  kindsOfPetition: readonly Kind[];
  /** Of those, the ones the petitioner has an act in. */
  petitionersKinds: readonly Kind[];
  /** Processes a case may have several of at once, each reached by its id on the page of the case. */
  kindsOnCasePage: readonly Kind[];
  /** Processes whose acts have an address of their own, with it. */
  actAliases: readonly { kind: Kind; alias: ActAlias }[];
  /** The registers of the office, each with the kind of process whose entries are its lines. */
  registers: readonly (Register & { kind: Kind })[];
  /** Words for entries of the history that no act stands behind. */
  eventLabels: Readonly<Record<string, Label>>;
}

/** Derives from a list of regimes what the office needs of all of them. Pure; the list itself is checked by `gapsIn`. */
export function deriveRegimes<const List extends readonly Regime[]>(
  list: List,
): RegimeTables<KindsOf<List>, ClocksOf<List>, NoticesOf<List>> {
  type One = Regime<KindsOf<List>, ClockDeclarations, NoticeDeclarations, ClocksOf<List>>;
  const regimes = list as readonly Regime[] as readonly One[];
  const byKind = <Value>(of: (regime: One) => Value) =>
    Object.fromEntries(regimes.map((regime) => [regime.kind, of(regime)])) as Record<KindsOf<List>, Value>;
  const clocks = Object.assign({}, ...regimes.map((regime) => regime.clocks)) as Regime['clocks'];
  const byClock = <Value>(of: (clock: Regime['clocks'][string]) => Value) =>
    Object.fromEntries(Object.entries(clocks).map(([name, clock]) => [name, of(clock)])) as Record<
      ClocksOf<List>,
      Value
    >;
  const noticeDuties = Object.assign({}, ...regimes.map(({ notices }) => notices), ladderNotices) as Record<
    NoticesOf<List>,
    NoticeDuty
  >;
  const kindsWhere = (is: (regime: Regime) => boolean) => regimes.filter(is).map(({ kind }) => kind);
  const byNumber = ({ address }: Regime): boolean => address === 'petitionNumber';
  return {
    processes: byKind((regime) => regime),
    processKinds: regimes.map(({ kind }) => kind),
    processLabels: byKind(({ label }) => label),
    clockNames: Object.keys(clocks) as ClocksOf<List>[],
    timeLimits: byClock(({ ladder: _, ...limit }) => limit),
    clockLadders: byClock(({ ladder }) => ladder),
    ladderOf: byClock(({ ladder }) => ladder?.rungs ?? []),
    noticeKinds: Object.keys(noticeDuties) as NoticesOf<List>[],
    noticeDuties,
    noticeTexts: textsOf(regimes),
    kindsOfPetition: kindsWhere(byNumber),
    petitionersKinds: kindsWhere(
      (regime) => byNumber(regime) && regime.acts.some(({ who }) => who.includes('petitioner')),
    ),
    kindsOnCasePage: kindsWhere(({ address }) => address === 'casePage'),
    actAliases: regimes.flatMap(({ kind, alias }) => (alias ? [{ kind, alias }] : [])),
    registers: regimes.flatMap(({ kind, registers = [] }) => registers.map((register) => ({ ...register, kind }))),
    eventLabels: Object.assign({}, ...regimes.map(({ events }) => events)) as Record<string, Label>,
  };
}

function textsOf<Notice extends string>(regimes: readonly Regime[]): Record<Notice, NoticeTemplate> {
  return Object.assign({}, ...regimes.map(({ noticeTexts }) => noticeTexts)) as Record<Notice, NoticeTemplate>;
}
