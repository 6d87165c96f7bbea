import type { AnyStateNode } from 'xstate';
import type { Label } from '../policy/label.js';
import type { ProcessDefinitionOf } from './define-process.js';
import { statesBeneath } from './state-nodes.js';

/** A way from one stage to another: by an act somebody does, or by itself. */
export interface PictureStep {
  from: string;
  to: string;
  /** Event of the machine. */
  event: string;
  /** The act behind the event; null where the machine moves by itself or another process moves it. */
  act: string | null;
  label: Label | null;
}

/** A machine as people see it: the stages that have words of their own, and the ways between them. */
export interface Picture<Kind extends string = string> {
  kind: Kind;
  /** In the order of the procedure; the first is where it begins. */
  stages: { stage: string; label: Label; final: boolean }[];
  steps: PictureStep[];
}

/** The picture of a machine, read off its definition: what the machine cannot do is not in it. Pure. */
export function pictureOf<Kind extends string>({
  kind,
  machine,
  acts,
  stages: labels,
}: ProcessDefinitionOf<Kind, string>): Picture<Kind> {
  const nodes = statesBeneath(machine.root);
  const homes = new Map(
    Object.keys(labels).flatMap((stage) => homesOf(stage, nodes).map((node) => [node, stage] as const)),
  );
  const steps = nodes.flatMap((node) =>
    transitionsOf(node).flatMap(({ event, target }): PictureStep[] => {
      const act = acts.find((one) => one.event === event);
      const to = arrivals(target, homes);
      return departures(node, homes).flatMap((from) =>
        to
          .filter((stage) => stage !== from)
          .map((stage) => ({ from, to: stage, event, act: act?.name ?? null, label: act?.label ?? null })),
      );
    }),
  );
  const leaving = new Set(steps.map(({ from }) => from));
  const [first] = arrivals(machine.root, homes);
  const stages = Object.entries(labels).map(([stage, label]) => ({ stage, label, final: !leaving.has(stage) }));
  return {
    kind,
    stages: stages.sort((a, b) => Number(b.stage === first) - Number(a.stage === first)),
    steps: unique(steps),
  };
}

type Homes = ReadonlyMap<AnyStateNode, string>;

/** What a node says of itself: the stage it stands in under another name, for people see no difference. */
const saidOf = ({ meta }: AnyStateNode): unknown => (meta as { stage?: string } | undefined)?.stage;

/** The nodes whose path spells the stage, or that say so, and none within another, wrappers such as `open` left out: `handling.working` is at `open.stage.handling.work.working`. */
function homesOf(stage: string, nodes: readonly AnyStateNode[]): AnyStateNode[] {
  const names = stage.split('.');
  const spelling = nodes.filter(
    (node) => saidOf(node) === stage || (node.path.at(-1) === names.at(-1) && isWithin(names, node.path)),
  );
  return spelling.filter(
    (node) => !spelling.some((other) => other !== node && other.path.every((part, depth) => node.path[depth] === part)),
  );
}

function isWithin(names: readonly string[], path: readonly string[]): boolean {
  let found = 0;
  for (const part of path) if (part === names[found]) found += 1;
  return found === names.length;
}

function transitionsOf(node: AnyStateNode): { event: string; target: AnyStateNode }[] {
  const all = [...node.transitions.values()].flat();
  return all.flatMap(({ eventType, target }) =>
    (target ?? []).map((one: AnyStateNode) => ({ event: eventType, target: one })),
  );
}

/** A transition of a node leaves the stage the node belongs to, or every stage beneath it. */
function departures(node: AnyStateNode, homes: Homes): string[] {
  for (let at: AnyStateNode | undefined = node; at; at = at.parent) {
    const stage = homes.get(at);
    if (stage !== undefined) return [stage];
  }
  return statesBeneath(node).flatMap((one) => homes.get(one) ?? []);
}

/** Where a node leads: its own stage, or those it may begin in; a node that decides at once leads wherever it decides. */
function arrivals(node: AnyStateNode, homes: Homes, passed: ReadonlySet<AnyStateNode> = new Set()): string[] {
  if (passed.has(node)) return [];
  for (let at: AnyStateNode | undefined = node; at; at = at.parent) {
    const stage = homes.get(at);
    if (stage !== undefined) return [stage];
  }
  const seen = new Set([...passed, node]);
  const decided = (node.always ?? []).flatMap(({ target }) => target ?? []);
  const begun = node.type === 'parallel' ? Object.values(node.states) : node.initial.target;
  return [...decided, ...begun].flatMap((next: AnyStateNode) => arrivals(next, homes, seen));
}

function unique(steps: readonly PictureStep[]): PictureStep[] {
  return [...new Map(steps.map((step) => [`${step.from} ${step.to} ${step.act ?? step.event}`, step])).values()];
}
