import { competenceIn, isOfCommittee, nextStep, readersOf, type OfficeSettings } from '@banjie/runtime';
import {
  decide,
  goesOnWithout,
  mayOrderRecusal,
  type Act,
  type Actor,
  type ProcessDefinition,
  type Standing,
} from '@banjie/workflows';
import { initialTransition, type AnyEventObject, type AnyMachineSnapshot } from 'xstate';
import { eventOf } from './every-state.js';
import { peopleOf } from './small-offices.js';

/** A process in one office: what opens it, and what other processes and the petitioner bring about. */
export interface World {
  definition: ProcessDefinition;
  settings: OfficeSettings;
  sealed: boolean;
  input: object;
  /** Of whom the petition of the case complains. */
  about?: Pick<Standing, 'recused' | 'recusedUnits'>;
  told?: readonly AnyEventObject[];
  /** Who leaves the matter by recusal, one after the other in this order as long as somebody is left; missing: nobody does. */
  leaving?: readonly string[];
}

interface Node {
  name: string;
  standing: Standing;
  live: AnyMachineSnapshot;
  next: Set<string>;
}

const at = '2026-03-10T02:00:00.000Z';

/** Situations this office can bring the process into, and from which nothing anybody does and no clock leads to another stage. */
export function deadEnds(world: World): string[] {
  const nodes = explored(world);
  const alive = new Set<string>();
  const leadsOn = ({ standing: { stage, open }, next }: Node): boolean =>
    !open || [...next].some((name) => alive.has(name) || nodes.get(name)!.standing.stage !== stage);
  for (let before = -1; before < alive.size;) {
    before = alive.size;
    for (const node of nodes.values()) if (leadsOn(node)) alive.add(node.name);
  }
  return [...nodes.keys()].filter((name) => !alive.has(name));
}

function explored(world: World): Map<string, Node> {
  const { definition, input } = world;
  const nodes = new Map<string, Node>();
  const waiting: Node[] = [];
  const meet = (live: AnyMachineSnapshot): string => {
    const standing = definition.standing({ value: live.value, context: live.context as object });
    const name = nameOf(standing);
    if (!nodes.has(name)) {
      const node = { name, standing, live, next: new Set<string>() };
      nodes.set(name, node);
      waiting.push(node);
    }
    return name;
  };
  meet(initialTransition(definition.machine, { at, by: { id: 'system', unit: 'system' }, ...input })[0]);
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    for (const event of eventsAt(world, node)) {
      const [live] = nextStep(definition.machine, node.live, event);
      // A refused event leaves the very same snapshot.
      if (live !== node.live) node.next.add(meet(live));
    }
  }
  return nodes;
}

/** Who may act, and on whose desk it is, make a situation; what was said in it does not. */
const nameOf = ({ stage, light, unit, officer, filer, recused, awaits = [] }: Standing): string =>
  JSON.stringify([stage, light, unit, officer, filer, [...recused].sort(), awaits]);

function eventsAt(world: World, { standing, live }: Node): AnyEventObject[] {
  const { definition, settings, told = [] } = world;
  // Joined to another matter it waits for that one, which a search of one matter cannot tell.
  const known = new Set(live._nodes.flatMap(({ ownEvents }) => ownEvents));
  const possible = definition.acts.filter(
    ({ name, event }) => known.has(event) && !['join', 'proposeJoining'].includes(name),
  );
  const acts = peopleOf(settings).flatMap((actor) => {
    const allows = competenceOf(world, actor, standing);
    return possible
      .filter((act) => allows(act))
      .flatMap((act) =>
        formsOf(world, eventOf(act, actor), standing).filter((event) => leaves(world, { act, actor, event }, standing)),
      );
  });
  const timers = live._nodes.flatMap((node) =>
    node.after.map(({ eventType }) => ({ type: eventType, at, by: { id: 'system', unit: 'system' } })),
  );
  return [...acts, ...timers, ...told.filter(({ type }) => known.has(type))];
}

/** A form names a unit in which somebody may sign, and an officer who works there: what does not is refused before the machine is asked. */
function formsOf({ settings, about }: World, event: AnyEventObject, standing: Standing): AnyEventObject[] {
  const whom = standing.recusesFromCase ? standing : about;
  const free = peopleOf(settings).filter(
    ({ id, unit }) => !whom?.recused.includes(id) && !whom?.recusedUnits.includes(unit),
  );
  if ('unit' in event) return [...new Set(free.map(({ unit }) => unit))].map((unit) => ({ ...event, unit }));
  return 'officer' in event ? free.map(({ id }) => ({ ...event, officer: id })) : [event];
}

/** A recusal as the runtime judges it: who may order it, and whether somebody is left; of an act that is none nothing. */
function leaves(
  { settings, sealed, leaving = [] }: World,
  { act, actor, event }: { act: Act; actor: Actor; event: AnyEventObject },
  standing: Standing,
): boolean {
  if (act.recuses === undefined) return true;
  const officer = act.recuses === 'actor' ? actor.id : (event['officer'] as string);
  const { actor: by, directory } = competenceIn({ sealed, about: standing, actedFor: [], settings }, standing, actor);
  const next = leaving.find((id) => !standing.recused.includes(id) && goesOnWithout(id, directory, standing));
  if (officer !== next) return false;
  const found = directory.officers.find(({ id }) => id === officer);
  return act.recuses === 'actor' || (found !== undefined && mayOrderRecusal(by, found, standing));
}

/** What this person may do, as the runtime judges: who may read it at all, then the policy. */
function competenceOf({ settings, sealed, about }: World, actor: Actor, standing: Standing): (act: Act) => boolean {
  const nothing = (): boolean => false;
  const whom = standing.recusesFromCase ? standing : about;
  const access = { sealed, about: whom, actedFor: [], settings };
  if (sealed && !readersOf(access).some(({ id }) => id === actor.id)) return nothing;
  if (standing.committeeOnly && !isOfCommittee(actor) && standing.subject !== actor.id) return nothing;
  if (whom && (whom.recused.includes(actor.id) || whom.recusedUnits.includes(actor.unit))) return nothing;
  const competence = competenceIn(access, standing, actor);
  return (act) => decide(competence.actor, act, standing, competence.directory).allowed;
}
