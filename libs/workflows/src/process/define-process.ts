import type { AnyStateMachine, StateValueFrom } from 'xstate';
import type { z } from 'zod';
import type { Label } from '../policy/label.js';
import type { RetentionGround } from '../policy/retention.js';
import type { ClockDeclarations, ClockNameOf } from './clock.js';
import type { ActOf, Standing } from './contract.js';
import type { Fitting } from './form-fit.js';
import type { NoticeDeclarations } from './notice.js';
import type { NoticeTemplate } from './notice-text/notice-facts.js';
import type { Phase } from './progress.js';
import type { Register } from './register.js';
import type { Requirement } from './requirement.js';
import type { TrackRecord } from './track-record.js';

/**
 * How a person reaches the acts of a process. `petitionNumber`: by the number of the petition, at the latest process of
 * the kind. `casePage`: by the id of the process, each open one offered on the page of its case, because a case may have
 * several at once. `ownPage`: by the id of the process, on the pages of those it concerns only.
 */
export type ActAddress = 'petitionNumber' | 'casePage' | 'ownPage';

/** `<path>/{id}/acts/{act}`. */
export interface ActAlias {
  path: string;
  rule: string;
  summary: Label;
}

/** A process as the runtime takes it: machine, acts, and where a snapshot stands. */
export interface ProcessDefinitionOf<Kind extends string, Clock extends string> {
  kind: Kind;
  /** Raised whenever the machine would live through an earlier history differently; a process keeps the one it was opened by. */
  version: number;
  /** Earlier versions whose snapshots this machine goes on from as they are; missing where there are none. */
  restores?: readonly number[];
  machine: AnyStateMachine;
  acts: readonly ActOf<Kind, Clock>[];
  /** A method: the regime's own knows the type of its context, which a stored snapshot does not carry. */
  standing(snapshot: { value: unknown; context: object }): Standing;
  /** Top-level stages in which the petitioner has had the answer they waited for (R3); missing where nobody waits for one. */
  answeredIn?: readonly string[];
  /** The stages that have words of their own, by the names `standing` gives them, in the order of the procedure. */
  stages: Readonly<Record<string, Label>>;
  /** The stages in the words of a petitioner, who is told where the matter is and nothing of what the office says inside. */
  publicStages?: Readonly<Record<string, Label>>;
  /** Its course in the few parts people count, in their order; missing where nobody counts it so. */
  phases?: readonly Phase[];
  /** How long at least a file is kept in which it ran; missing where it says nothing of that. */
  retains?: RetentionGround;
  /** What its standing asks to be decided, in the words of the list of decisions; missing where nothing is. */
  decides?: readonly Label[];
  /** What became of the earlier ones, for whoever decides on the next; missing where nobody counts it. */
  trackRecord?: TrackRecord;
  /** What entries of its history hold for people to read that no act of its own stands behind, as a form says it. */
  told?: Readonly<Record<string, z.ZodObject>>;
  /** What acts ask beside their state, by their names: a refusal says the first that does not hold. */
  requires?: Readonly<Record<string, readonly Requirement[]>>;
  /** How the forms of acts fit the facts, by the names of the acts; missing where they fit all. */
  forms?: Readonly<Record<string, Fitting>>;
}

/** A regime: everything about one kind of process, declared in its own folder. */
export interface Regime<
  Kind extends string = string,
  Clocks extends ClockDeclarations = ClockDeclarations,
  Notices extends NoticeDeclarations = NoticeDeclarations,
  Within extends string = string,
> extends ProcessDefinitionOf<Kind, Within> {
  label: Label;
  /** Words for the entries of the history that no act stands behind: what other processes tell this one, what opens it. */
  events: Readonly<Record<string, Label>>;
  /** Every clock the machine waits for. */
  clocks: Clocks;
  /** Every notice the machine owes, besides those of the ladders. */
  notices: Notices;
  /** The text of each of them. */
  noticeTexts: { readonly [Notice in keyof Notices]: NoticeTemplate };
  /** What whoever opens the process hands over, besides the stamp. */
  input: z.ZodObject;
  address: ActAddress;
  /** An address of its own for its acts, besides the one by the id of the process that all have. */
  alias?: ActAlias;
  /** The registers (台账) whose lines are entries of its history; missing where it has none. */
  registers?: readonly Register[];
}

type OuterState<Value> = Value extends string ? Value : keyof Value & string;

/** The top-level states no declared stage is named after, apart from those passed through. */
type Unnamed<State extends string, Stage, Passed> = State extends unknown
  ? Extract<Stage, State | `${State}.${string}`> extends never
    ? Exclude<State, Passed>
    : never
  : never;

/**
 * The one declaration of a regime. What the compiler can see it names: an act of another kind, an act within a clock that
 * is not declared, a state without a stage. The rest is named by `gapsIn` when the office starts.
 * @param declaration `passed`: top-level states that are never a stage, because the machine leads on at once or because
 *   they only hold the states that are
 */
export function defineProcess<
  const Kind extends string,
  const Clocks extends ClockDeclarations,
  const Notices extends NoticeDeclarations,
  Machine extends AnyStateMachine,
  const Stages extends Readonly<Record<string, Label>>,
  const Passed extends string = never,
>(
  declaration: Omit<Regime<Kind, Clocks, Notices>, 'machine' | 'acts' | 'stages'> & {
    machine: Machine;
    acts: readonly ActOf<NoInfer<Kind>, ClockNameOf<Clocks>>[];
    stages: Stages & { readonly [State in Unnamed<OuterState<StateValueFrom<Machine>>, keyof Stages, Passed>]: Label };
    passed?: readonly Passed[];
  },
): Regime<Kind, Clocks, Notices, ClockNameOf<Clocks>> {
  const { passed: _passed, ...regime } = declaration;
  return regime;
}
