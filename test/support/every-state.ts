import { nextStep } from '@banjie/runtime';
import type { Act, Actor, ProcessDefinition, Standing } from '@banjie/workflows';
import {
  initialTransition,
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateNode,
  type StateValue,
} from 'xstate';
import { usualForms } from './usual-forms.js';

/** One situation of a process: a state of one of its regions that was not met before. */
export interface Situation {
  /** `stage handling work.working limit.generalReply.green extension.none`. */
  name: string;
  snapshot: { value: StateValue; context: Record<string, unknown> };
  standing: Standing;
  live: AnyMachineSnapshot;
}

export interface Walk {
  definition: ProcessDefinition;
  inputs: readonly object[];
  actors: readonly Actor[];
  /** Events nobody causes, but other machines tell. */
  told?: readonly AnyEventObject[];
  /** States in which processes of an earlier version stand, and into which this one leads nobody. */
  stood?: readonly StateValue[];
  /** Facts that change what a state accepts and so belong to its name; must have few values. */
  facts?: (context: Record<string, unknown>) => string;
}

const at = '2026-03-10T02:00:00.000Z';
const pointing: Record<string, unknown> = {
  unit: 'construction',
  officer: 'handler',
  dueDate: '2026-04-01',
  servedAt: '2026-03-10',
  deliveredOn: '2026-03-10',
  postedOn: '2026-03-10',
  returnedOn: '2026-03-10',
  forwardedOn: '2026-03-10',
  members: ['leader', 'leader2'],
  decidedOn: '2026-03-10',
  reassignedOn: '2026-03-10',
  confirmedOn: '2026-03-10',
  toldOn: '2026-03-10',
  sentOn: '2026-03-10',
  issuedOn: '2026-03-10',
};

/** Facts on which acts turn that the usual forms leave out. */
const beside: Readonly<Record<string, Record<string, unknown>>> = { recordFinding: { unfiledDenial: true } };

const forms = new Map<Act, Record<string, unknown>>();

/** The usual form of an act with its references, checked once. */
function formOf(act: Act): Record<string, unknown> {
  const { name, payload } = act;
  const known = forms.get(act);
  if (known) return known;
  const references = Object.entries(pointing).filter(
    ([field]) => field in payload.shape && !payload.shape[field]?.safeParse(undefined).success,
  );
  const form = payload.parse({ ...usualForms[name], ...beside[name], ...Object.fromEntries(references) });
  forms.set(act, form);
  return form;
}

/** An office that has some of its replies signed by others: a handler issues the rest, or submits it. */
export const someSignedByOthers = { signOff: { majorReply: 'headAndLeader' } } as const;

/** What this person would send for this act. */
export const eventOf = (act: Act, { id, unit }: Pick<Actor, 'id' | 'unit'>): AnyEventObject => ({
  ...formOf(act),
  ...(act.consults && { onRecord: act.consults.asIf }),
  ...(act.underRules && { officeRules: someSignedByOthers }),
  type: act.event,
  at,
  by: { id, unit },
});

/** Every situation that these people and the clocks can bring a process into. */
export function everySituation({
  definition,
  inputs,
  actors,
  told = [],
  stood = [],
  facts = () => '',
}: Walk): Situation[] {
  const { machine, acts, standing } = definition;
  const events = [
    ...acts.flatMap((act) => actors.map((actor) => eventOf(act, actor))),
    ...told,
    ...timersOf(machine.root),
  ];
  const met = new Set<string>();
  const found: Situation[] = [];
  const meet = (live: AnyMachineSnapshot): void => {
    const stands = standing(live);
    const [stage, ...beside] = regionsOf(live.value);
    const names = [
      `${stage} ${facts(live.context)}`.trim(),
      ...beside.map((region) => `${region} at ${stands.unit ?? 'nobody'}${stands.handedOver ? ', unsigned' : ''}`),
    ];
    const name = names.find((one) => !met.has(one));
    if (name === undefined) return;
    for (const one of names) met.add(one);
    const snapshot = JSON.parse(JSON.stringify({ value: live.value, context: live.context })) as Situation['snapshot'];
    found.push({ name, snapshot, standing: stands, live: machine.resolveState(snapshot) });
  };
  for (const input of inputs)
    meet(initialTransition(machine, { at, by: { id: 'window', unit: 'window' }, ...input })[0]);
  const [first] = found;
  for (const value of first ? stood : []) meet(machine.resolveState({ value, context: first?.snapshot.context }));
  for (let next = 0; next < found.length; next += 1) {
    const { live } = found[next]!;
    for (const event of events) if (live.can(event)) meet(nextStep(machine, live, event)[0]);
  }
  return found;
}

/** Paths of the states that a walk never entered; transient ones are left at once and do not count. */
export function neverEntered({ machine }: ProcessDefinition, found: readonly Situation[]): string[] {
  const entered = new Set(found.flatMap(({ live }) => live._nodes.map(({ id }) => id)));
  const isLeftAtOnce = (node: AnyStateNode): boolean =>
    (node.always ?? []).length > 0 || (node.type === 'final' && node.parent?.config.onDone !== undefined);
  return statesOf(machine.root)
    .filter((node) => !isLeftAtOnce(node))
    .map(({ id }) => id)
    .filter((id) => !entered.has(id));
}

const statesOf = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap((child) => statesOf(child as AnyStateNode)),
];

/** The events of the clocks of a machine. */
export const timersOf = (root: AnyStateNode): AnyEventObject[] =>
  statesOf(root).flatMap((node) =>
    node.after.map(({ eventType }) => ({ type: eventType, at, by: { id: 'system', unit: 'system' } })),
  );

/** The value of each region that runs beside others, in words; the whole value where none do. */
function regionsOf(value: unknown): string[] {
  const { open } = value as { open?: Record<string, unknown> };
  if (typeof open !== 'object') return [inWords(value)];
  // The region that leads comes first, whatever the order of keys.
  const leads = ([region]: [string, unknown]): number => Number(region === 'stage' || region === 'procedure');
  return Object.entries(open)
    .sort((a, b) => leads(b) - leads(a))
    .map(([region, inner]) => `${region} ${inWords(inner)}`);
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  return Object.entries(value as object)
    .map(([name, inner]) => `${name}.${inWords(inner)}`)
    .sort()
    .join(' ');
}
