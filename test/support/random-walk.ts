import { registrationEntering, type PersonalData } from '@banjie/office';
import {
  advance,
  possibleActs,
  readCases,
  Refusal,
  type CaseDecision,
  type Runtime,
  type ProcessState,
} from '@banjie/runtime';
import type { Act, Actor, ProcessKind } from '@banjie/workflows';
import { usualForms } from './usual-forms.js';

/** A small generator with a seed (mulberry32): a walk that failed can be walked again. */
export function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Step {
  process: ProcessState;
  act: Act;
  actor: Actor;
}

/** Everything anybody could do to a case now; where nothing is possible, nothing. */
export function openSteps(
  { regime, settings, ...decision }: Pick<CaseDecision, 'regime' | 'settings'> & { all: readonly ProcessState[] },
  actors: readonly Actor[],
): Step[] {
  return decision.all.flatMap((process) =>
    actors.flatMap((actor) =>
      possibleActs(regime, process, { actor, directory: settings.directory }).map((act) => ({ process, act, actor })),
    ),
  );
}

/** What these people could do to a case as it is stored, and the office's date. */
export async function stepsIn(
  runtime: Runtime,
  number: string,
  people: readonly Actor[],
): Promise<{ steps: Step[]; today: string }> {
  const {
    cases: [decision],
    settings,
    now,
  } = await readCases(runtime, { number });
  const all = decision!.all();
  return { steps: openSteps({ regime: runtime.regime, settings, all }, people), today: now.slice(0, 10) };
}

const units = ['civilAffairs', 'construction', 'economy'];

/** A form that often fits: references drawn at random among a few that exist. */
export function drawnForm({ act, actor, process }: Step, random: () => number, today: string): Record<string, unknown> {
  const pick = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)]!;
  const later = new Date(Date.parse(today) + Math.floor(random() * 20) * 86_400_000).toISOString().slice(0, 10);
  const drawn: Record<string, () => unknown> = {
    unit: () => pick(units),
    lead: () => pick(['XF-2026-00001', 'XF-2026-00002', 'XF-2026-00003']),
    officer: () => (process.kind === 'supervision' ? pick(['handler', 'handler2']) : actor.id),
    dueDate: () => later,
    servedAt: () => today,
    deliveredOn: () => today,
    forwardedOn: () => today,
    decidedOn: () => today,
    members: () => ['leader', 'leader2'],
    major: () => random() < 0.2,
    decision: () => pick(['upheld', 'withdrawn']),
    ground: () =>
      act.name === 'submitExplanation' ? pick(['externalCause', 'ownFault']) : usualForms[act.name]?.['ground'],
  };
  const fields = Object.keys(act.payload.shape).filter((field) => field in drawn);
  return { ...usualForms[act.name], ...Object.fromEntries(fields.map((field) => [field, drawn[field]?.()])) };
}

export type Outcome = 'done' | 'refused';

/** Takes a step through the runtime, as the API would. Anything but a refusal is a defect and is thrown on. */
export async function take(
  { runtime, personal }: { runtime: Runtime; personal: PersonalData },
  { process, act, actor }: Step,
  payload: object,
): Promise<Outcome> {
  const kinds: readonly ProcessKind[] = [process.kind];
  const entering = registrationEntering(personal);
  return advance(runtime, { target: { process: process.id }, kinds, act: act.name, payload, actor, entering }).then(
    () => 'done' as const,
    (error: unknown) => {
      if (error instanceof Refusal) return 'refused' as const;
      throw new Error(`${actor.id} did ${act.name} at ${process.kind} ${JSON.stringify(process.snapshot)}`, {
        cause: error,
      });
    },
  );
}
