import type { AnyMachineSnapshot } from 'xstate';
import { fieldsGuarded } from './as-if.js';
import { stepsOf } from './clock.js';
import type { Regime } from './define-process.js';
import { effects } from './effects.js';
import { engineEventLabels } from './engine-event-labels.js';
import { ladderNotices } from './ladder-notices.js';
import { restingIn } from './resting-states.js';
import { isWithinStage } from './stage.js';
import { statesBeneath } from './state-nodes.js';

/**
 * What is missing, left over or said twice in a list of regimes, one sentence each; empty where all is wired. What the
 * compiler already refuses is not asked again.
 */
export function gapsIn(regimes: readonly Regime[]): string[] {
  const kinds = regimes.map(({ kind }) => kind);
  return [
    ...repeated(kinds).map((kind) => `two regimes are called ${kind}`),
    ...saidTwice(regimes),
    ...repeated(regimes.flatMap(({ registers = [] }) => registers.map(({ name }) => name))).map(
      (name) => `two registers are called ${name}`,
    ),
    ...regimes.flatMap((regime) => {
      const states = restingIn(regime.machine);
      return [
        ...clockGaps(regime, kinds),
        ...actGaps(regime),
        ...formGaps(regime, states),
        ...eventGaps(regime, regimes),
        ...stageGaps(regime, states),
        ...registerGaps(regime, regimes),
        ...trackRecordGaps(regime),
        ...unknownActions(regime),
      ];
    }),
  ];
}

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

/** One name, one meaning: two regimes may share a declaration, not declare a name each in its own way. */
function saidTwice(regimes: readonly Regime[]): string[] {
  const tables = {
    clock: regimes.map(({ clocks }) => clocks),
    notice: [ladderNotices, ...regimes.map(({ notices }) => notices)],
  };
  const twice = Object.entries(tables).flatMap(([what, all]) => {
    const rows = new Map(all.flatMap((table) => Object.entries<object>(table)).map(([name, row]) => [row, name]));
    return repeated([...rows.values()]).map((name) => `the ${what} ${name} is declared in two ways`);
  });
  const duties = new Set(tables.notice.flatMap((table) => Object.values(table)));
  const words = repeated([...duties].map(({ documentWord }) => documentWord));
  return [...twice, ...words.map((word) => `two notices have the document word ${word}`)];
}

function clockGaps({ kind, machine, clocks }: Regime, kinds: readonly string[]): string[] {
  const delays = statesBeneath(machine.root).flatMap((node) =>
    node.after.map(({ delay }) => ({ state: node.id, parts: String(delay).split('.') })),
  );
  const undeclared = delays.flatMap(({ state, parts: [clock = '', step = ''] }) => {
    const row = clocks[clock];
    if (!row) return [`${kind}: clock ${clock} is not declared (state ${state})`];
    return stepsOf(row).some((one) => one === step)
      ? []
      : [`${kind}: clock ${clock} has no rung ${step} (state ${state})`];
  });
  const awaited = new Set(delays.map(({ parts }) => parts[0]));
  const ofClocks = Object.entries(clocks).flatMap(([name, { ladder, extension }]) => [
    ...(awaited.has(name) ? [] : [`${kind}: no state waits for the clock ${name}`]),
    ...(ladder !== null && ladder.rungs.at(-1) !== 'redCard'
      ? [`${kind}: the ladder of ${name} has no red card at its top`]
      : []),
    ...(ladder?.opensOnRed && !kinds.includes(ladder.opensOnRed)
      ? [`${kind}: the red card of ${name} opens ${ladder.opensOnRed}, which is no regime`]
      : []),
    ...(extension.kind === 'becomes' && !(extension.clock in clocks)
      ? [`${kind}: the clock ${name} becomes ${extension.clock}, which is not declared`]
      : []),
  ]);
  return [...undeclared, ...ofClocks];
}

function actGaps({ kind, machine, acts, clocks, requires = {}, forms = {} }: Regime): string[] {
  const unknown = [...Object.keys(requires), ...Object.keys(forms)].filter(
    (of) => !acts.some(({ name }) => name === of),
  );
  return [
    ...acts
      .filter(({ prolongs }) => prolongs !== undefined && !(prolongs in clocks))
      .map(({ name, prolongs }) => `${kind}: ${name} lengthens the clock ${prolongs}, which is not declared`),
    ...unknown.map((name) => `${kind}: something is said of an act ${name}, which there is not`),
    ...acts
      .filter(({ together, payload }) => together && !payload.safeParse({}).success)
      .map(({ name }) => `${kind}: ${name} is done to several at once, and its form asks something of each`),
    ...acts
      .filter(({ oneForm, prolongs }) => oneForm && prolongs !== undefined)
      .map(({ name }) => `${kind}: ${name} lengthens a clock, and one form of it would do for several`),
    ...acts
      .filter(({ event }) => !machine.events.includes(event))
      .map(({ event }) => `${kind}: no state accepts ${event}`),
    ...acts.filter(({ who }) => who.length === 0).map(({ name }) => `${kind}: nobody may ${name}`),
    ...repeated(acts.map(({ name }) => name)).map((name) => `${kind}: two acts are called ${name}`),
    ...repeated(acts.map(({ event }) => event)).map((event) => `${kind}: two acts cause ${event}`),
  ];
}

/**
 * Where a guard turns on the form, the act says as if what it is asked about. Seen is what guards read in any state with the
 * facts of the beginning; what later facts make them read a test sees, which comes to them.
 */
function formGaps({ kind, acts }: Regime, states: readonly AnyMachineSnapshot[]): string[] {
  return acts.flatMap((act) => {
    const { name, payload, asIf = {} } = act;
    const guarded = new Set(
      oncePerGuard(states, act).flatMap((live) => fieldsGuarded(live, act, { id: '', unit: '' })),
    );
    return [
      ...Object.keys(asIf)
        .filter((field) => !(field in payload.shape))
        .map((field) => `${kind}: the form of ${name} has no ${field} to be asked about`),
      ...[...guarded]
        .filter((field) => !(field in asIf))
        .map((field) => `${kind}: whether ${name} is possible turns on ${field}, and nothing says as if what`),
    ];
  });
}

/** Of the states those that have a guard of the event which none before them has. */
function oncePerGuard(states: readonly AnyMachineSnapshot[], { event }: { event: string }): AnyMachineSnapshot[] {
  const met = new Set<unknown>();
  return states.filter(({ _nodes: nodes }) => {
    const guards = nodes
      .flatMap((node) => node.transitions.get(event) ?? [])
      .filter(({ guard }) => guard !== undefined);
    const isNew = guards.some((one) => !met.has(one));
    for (const one of guards) met.add(one);
    return isNew;
  });
}

/** A line of a register is an entry that reads as something, and no two of its columns are called the same. */
function registerGaps({ kind, registers = [], events }: Regime, regimes: readonly Regime[]): string[] {
  const named = namedEvents(events, regimes);
  return registers.flatMap(({ name, lines, columns }) => [
    ...lines
      .filter((type) => !named.has(type))
      .map((type) => `${kind}: the register ${name} has lines of ${type}, which has no label`),
    ...repeated(columns.map((column) => column.name)).map(
      (column) => `${kind}: the register ${name} has two columns ${column}`,
    ),
  ]);
}

/** What became of earlier ones is counted by acts there are, of the unit that its opening names. */
function trackRecordGaps({ kind, acts, input, trackRecord }: Regime): string[] {
  if (!trackRecord) return [];
  const { unit, corrected, returned } = trackRecord;
  return [
    ...(unit in input.shape ? [] : [`${kind}: nothing that opens it says whose it is by ${unit}`]),
    ...[...corrected, ...returned]
      .filter(({ event }) => !acts.some((act) => act.event === event))
      .map(({ event }) => `${kind}: ${event} is counted, and no act causes it`),
  ];
}

const namedEvents = (events: Regime['events'], regimes: readonly Regime[]): ReadonlySet<string> =>
  new Set([
    ...Object.keys(engineEventLabels),
    ...Object.keys(events),
    ...regimes.flatMap(({ acts }) => acts.map(({ event }) => event)),
  ]);

/** Each event of the machine reads as something in the history: as an act, of whichever process tells it, or by `events`. */
function eventGaps({ kind, machine, events, told = {} }: Regime, regimes: readonly Regime[]): string[] {
  const named = namedEvents(events, regimes);
  const untold = Object.keys(told).filter((event) => !named.has(event));
  return [
    ...machine.events
      .filter((event) => !event.startsWith('xstate.') && !named.has(event))
      .map((event) => `${kind}: the event ${event} has no label`),
    ...untold.map((event) => `${kind}: something is told of ${event}, which has no label`),
  ];
}

/** Every state the machine can rest in stands at a labelled stage, and no label names a stage that does not exist. */
function stageGaps(
  { kind, stages, phases = [], standing: standingOf }: Regime,
  states: readonly AnyMachineSnapshot[],
): string[] {
  const inPhases = phases.flatMap((phase) => phase.stages);
  const standing = [...new Set(states.map((snapshot) => standingOf(snapshot).stage))];
  return [
    ...standing
      .filter((stage) => !Object.keys(stages).some((name) => isWithinStage(stage, name)))
      .map((stage) => `${kind}: the stage ${stage} has no label`),
    ...Object.keys(stages)
      .filter((name) => !standing.some((stage) => isWithinStage(stage, name)))
      .map((name) => `${kind}: the machine has no stage ${name}`),
    ...inPhases
      .filter((name) => !Object.keys(stages).some((stage) => isWithinStage(stage, name)))
      .map((name) => `${kind}: a phase has the stage ${name}, which there is not`),
    ...repeated(inPhases).map((name) => `${kind}: two phases have the stage ${name}`),
  ];
}

function unknownActions({ kind, machine }: Regime): string[] {
  return statesBeneath(machine.root).flatMap((node) => {
    const transitions = [...node.transitions.values()].flat();
    const actions = [...node.entry, ...node.exit, ...transitions.flatMap(({ actions: list }) => list)];
    return actions
      .map((action) => (typeof action === 'object' && 'type' in action ? String(action.type) : null))
      .filter((type): type is string => type !== null && !type.startsWith('xstate.') && !(type in effects))
      .map((type) => `${kind}: nothing carries out the action ${type} (state ${node.id})`);
  });
}
