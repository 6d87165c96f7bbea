import { decide, type Act, type Actor, type ProcessKind } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { noteCase } from '../at-hand.js';
import type { AnyMachineSnapshot } from 'xstate';
import { passing } from '../crash-points.js';
import { canonical, digestOf } from '../history/canonical.js';
import type { Bookshelf } from '../office/book.js';
import { notFound, Refusal } from '../refusal.js';
import type { Regime } from '../regime.js';
import { checkPayload, refuseUnstorable } from './check-payload.js';
import { Deliberation, type MachineEvent } from './deliberation.js';
import { plansElsewhere } from './elsewhere.js';
import { overTerm } from './over-term.js';
import type { Sight, StoredAnswer } from './read.js';
import { mayReach } from './may-read.js';
import { competenceOf, laneOf, type Competence } from './sealed-lane.js';
import type { Trips } from './trips.js';
import type { Working } from './working.js';
import { isLostRace, writeTogether } from './write.js';

/** What the runtime works with; one per process. */
export interface Runtime {
  manager: EntityManager;
  regime: Regime;
  shelf: Bookshelf;
  trips: Trips;
}

export interface Command {
  /** A petition by its number, or a process by its id. */
  aim: { number: string } | { process: string };
  /** The processes an act of that name may belong to, in the order they are asked. */
  kinds: readonly ProcessKind[];
  act: string;
  payload: unknown;
  actor: Actor;
  /** The actor is the petitioner and has shown the code of this very case: what staff may read is not asked. */
  byCode?: boolean;
  /** If-Match: the revision the person saw. */
  expectedRevision?: number;
  idempotencyKey?: string;
}

/** The outcome of a command: plain, so that a repeated request gets the same one. */
export interface Receipt {
  number: string;
  process: string;
  kind: ProcessKind;
  revision: number;
  stage: string;
}

const attempts = 20;

/**
 * The only way a person changes the state of anything: read, decide, write guarded; two round trips. A lost race is
 * decided anew on what the winner left. Throws `Refusal` when a rule forbids the act; then nothing was written.
 */
export async function advance(runtime: Runtime, command: Command): Promise<Receipt> {
  refuseUnstorable(command.payload);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const receipt = await attemptAdvance(runtime, command);
      if (receipt) return receipt;
    } catch (error) {
      if (!isLostRace(error)) throw error;
    }
  }
  throw busy();
}

export const busy = (): Refusal =>
  new Refusal('busy', {
    zh: '该事项正被多人同时处理，请稍后重试。',
    en: 'Several people are acting on this matter at once; try again in a moment.',
  });

async function attemptAdvance(runtime: Runtime, command: Command): Promise<Receipt | null> {
  const { actor, idempotencyKey: key, act: name, payload, aim } = command;
  const sight = await runtime.trips.reading.ask({ aim, key: key === undefined ? undefined : { actor: actor.id, key } });
  const requestHash = digestOf(canonical({ aim, name, payload, expected: command.expectedRevision }));
  if (sight.stored) return repeated<Receipt>(sight.stored, requestHash);
  const decision = await deliberate(runtime, sight, command);
  const { deliberation, process } = decision;
  const receipt: Receipt = {
    number: deliberation.file.number,
    process: process.id,
    kind: process.kind,
    revision: process.revision,
    stage: process.standing.stage,
  };
  const plan = deliberation.conclude();
  if (key !== undefined) {
    plan.answers.push({
      case_id: deliberation.file.id,
      actor: actor.id,
      key,
      request_hash: requestHash,
      answer: receipt,
    });
  }
  passing('advance.beforeWrite');
  const others = await plansElsewhere(runtime, deliberation, actor, decision.named);
  const written =
    others.length === 0
      ? await runtime.trips.writing.ask(plan)
      : await writeTogether(runtime.manager, [plan, ...others]);
  passing('advance.afterWrite');
  return written ? receipt : null;
}

/** The same key with the same body gives the same answer; with another body it is a mistake of the caller. */
export function repeated<Answer>(stored: StoredAnswer, requestHash: string): Answer {
  if (stored.request_hash === requestHash) return stored.answer as Answer;
  throw new Refusal('keyReused', {
    zh: '同一 Idempotency-Key 已用于另一请求，请换用新的键。',
    en: 'This Idempotency-Key was used for another request; use a new key.',
  });
}

async function deliberate(runtime: Runtime, sight: Sight, command: Command) {
  const book = await runtime.shelf.at(sight.settings_version);
  const file = sight.cases[0];
  if (!file) throw notFound();
  const deliberation = new Deliberation(runtime.regime, book, file, sight.now);
  if (!command.byCode && !mayReach(command.actor, deliberation, book, command.aim)) throw notFound();
  const { act, process } = target(runtime.regime, deliberation, command, () =>
    allowedActs(runtime.regime, deliberation, command),
  );
  noteCase(file, act.name);
  checkRevision(process, command.expectedRevision);
  const refused = (code: 'notYours' | 'recused' | 'notAllowedNow', rule: string, zh: string, en: string): Refusal =>
    new Refusal(code, { rule, zh, en, allowedActs: allowedActs(runtime.regime, deliberation, command) });
  const { actor, directory } = competenceOf(command.actor, deliberation, process.standing);
  const verdict = decide(actor, act, process.standing, directory);
  if (!verdict.allowed) {
    throw verdict.reason === 'recusal'
      ? refused('recused', verdict.rule, '您与本事项有利害关系，应当回避。', 'You are recused from this matter.')
      : refused('notYours', act.rule, `“${act.label.zh}”不由您办理。`, `“${act.label.en}” is not yours to do here.`);
  }
  const fields = checkPayload(act, command.payload, { process, lane: laneOf(deliberation) });
  const event: MachineEvent = {
    ...fields,
    type: act.event,
    at: sight.now,
    by: { id: command.actor.id, unit: command.actor.unit },
  };
  if (!deliberation.accepts(process, event)) {
    const over = overTerm(act, process, book);
    if (over) throw refused('notAllowedNow', act.rule, over.zh, over.en);
    throw refused('notAllowedNow', act.rule, `现阶段不能“${act.label.zh}”。`, `“${act.label.en}” is not possible now.`);
  }
  deliberation.happen(process, event, command.actor.id);
  return { deliberation, process, named: fields['lead'] };
}

/** The process an act is meant for: by id, else the current one of the first kind that knows an act of this name. */
function target(
  regime: Regime,
  deliberation: Deliberation,
  command: Command,
  may: () => string[],
): { act: Act; process: Working } {
  for (const kind of command.kinds) {
    const act = regime.act(kind, command.act);
    const process = 'process' in command.aim ? deliberation.find(command.aim.process) : deliberation.current(kind);
    if (act && process?.kind === kind) return { act, process };
  }
  const known = command.kinds.some((kind) => regime.act(kind, command.act));
  if (!known) {
    throw new Refusal('notFound', {
      zh: '没有这项操作，编号无误；可办理的操作见 allowedActs。',
      en: 'There is no act of that name; the number is right, and allowedActs names what you may do.',
      allowedActs: may(),
    });
  }
  throw new Refusal('notAllowedNow', {
    zh: '现阶段没有可办理此事的程序。',
    en: 'No procedure of this matter is waiting for that act.',
    allowedActs: [],
  });
}

function checkRevision(process: Working, expected: number | undefined): void {
  if (expected === undefined || expected === process.revision) return;
  throw new Refusal('staleRevision', {
    zh: '他人已先行办理，请查看最新情况后再提交；您填写的内容没有丢失。',
    en: 'Somebody acted on this before you; look at the matter as it stands and send your act again.',
    currentRevision: process.revision,
  });
}

/** Names of the acts this person may do now, over the processes the command was about. */
function allowedActs(regime: Regime, deliberation: Deliberation, { actor, kinds, aim }: Command): string[] {
  return kinds.flatMap((kind) => {
    const process = 'process' in aim ? deliberation.find(aim.process) : deliberation.current(kind);
    if (process?.kind !== kind) return [];
    return possibleActs(regime, process, competenceOf(actor, deliberation, process.standing)).map(({ name }) => name);
  });
}

/** The acts open to a person at a process now: those the policy allows them and the state takes. */
export function possibleActs(
  regime: Regime,
  process: Pick<Working, 'kind' | 'snapshot' | 'standing'>,
  { actor, directory }: Competence,
): Act[] {
  const { machine, acts } = regime.definition(process.kind);
  const live = machine.resolveState({ value: process.snapshot.value as never, context: process.snapshot.context });
  return acts.filter((act) => decide(actor, act, process.standing, directory).allowed && mayBeTaken(live, act, actor));
}

/** Whether the state takes the act; a guard that turns on what the person will enter is judged when they act. */
function mayBeTaken(live: AnyMachineSnapshot, { event: type, payload }: Act, { id, unit }: Actor): boolean {
  let turnsOnTheForm = false;
  const watched = <Found>(field: string | symbol, found: Found): Found => {
    if (field in payload.shape) turnsOnTheForm = true;
    return found;
  };
  const unfilled = { type, at: new Date(0).toISOString(), by: { id, unit } };
  const event = new Proxy(unfilled, {
    get: (target, field) => watched(field, Reflect.get(target, field) as unknown),
    has: (target, field) => watched(field, Reflect.has(target, field)),
  });
  return live.can(event) || turnsOnTheForm;
}
