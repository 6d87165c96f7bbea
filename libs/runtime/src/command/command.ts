import type { Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { mayReach } from '../access/may-read.js';
import { CaseDecision } from '../decision/case-decision.js';
import { decisionsForOtherCases } from './other-cases.js';
import type { Plan } from '../decision/plan.js';
import type { CaseRead, Target } from '../store/read.js';
import { writeTogether } from '../store/write.js';
import { passing } from '../crash-points.js';
import { notFound } from '../refusal.js';
import { newCaseFile, type NewCase } from '../store/new-case.js';
import type { Runtime } from '../runtime.js';
import type { OfficeSettings } from '../settings/office-settings.js';
import { dueFirst } from '../timers/due-first.js';
import { repeated } from './repeated.js';
import { untilWritten } from './retry.js';

/** Who asks: a reader of the case; the petitioner with the receipt's code of it; the office itself, which never reaches into the sealed lane (R12). */
export type AskedAs = 'reader' | 'petitioner' | 'office';

export interface Command {
  actor: Actor;
  as?: AskedAs;
  /** Existing cases it is about, the first of which keeps the answer; none where it opens a case. */
  targets: readonly Target[];
  /** Idempotency-Key with the digest of what was asked under it. */
  idempotency?: { key: string; hash: string };
}

/** What a command sees when it decides: its cases as they stand, and the office's clock and settings. */
export interface Deciding {
  runtime: Runtime;
  settings: OfficeSettings;
  /** ISO 8601, the office's clock. */
  now: string;
  /** One per target, in their order. */
  cases: readonly CaseDecision[];
  /** A case that is opened by this command. */
  newCase: (sealed: boolean) => CaseDecision;
}

/** What a command comes to: the answer, stored under the key, and what is written with it or not at all. */
export interface Decided<Answer> {
  answer: Answer;
  decisions: readonly CaseDecision[];
  /** The number the actor gave of another case that is changed with it: it must be one they may read (R12). */
  namedNumber?: unknown;
  /**
   * Asked once everything is decided, in other cases as well, and before anything is written, of those that owe papers: whether
   * these may be issued; throws the `Refusal` that says what to see to first.
   */
  beforeIssuing?: (owing: readonly CaseDecision[]) => Promise<void>;
  /** For a new case: its number series and register rows. */
  registration?: Omit<NewCase, 'plan'>;
  /** Rows of the same transaction that are no part of a plan, written after the plans; what it throws undoes these too. */
  alongside?: (manager: EntityManager) => Promise<unknown>;
}

/** The answer, and the number of a case this very call has opened: it is given in the write, so no stored answer holds it. */
export interface Commanded<Answer> {
  answer: Answer;
  newNumber: string | null;
}

/**
 * The one door of every change to a case: read, access, idempotency, decision, write, retry; two round trips. A repeated key
 * with the same request gives the stored answer. Null where `decide` finds nothing to do. Throws `Refusal` where a rule
 * forbids it: then nothing was written.
 */
export async function command<Answer>(
  runtime: Runtime,
  asked: Command,
  decide: (deciding: Deciding) => Decided<Answer> | null | Promise<Decided<Answer> | null>,
): Promise<Commanded<Answer> | null> {
  const done = await untilWritten(async () => {
    const reads = await readTargets(runtime, asked);
    const [first] = reads;
    if (first.stored && asked.idempotency)
      return { commanded: { answer: repeated<Answer>(first.stored, asked.idempotency.hash), newNumber: null } };
    if (await dueFirst(runtime, reads)) return null;
    const deciding = await decidingOf(runtime, asked, reads);
    const decided = await decide(deciding);
    if (decided === null) return { commanded: null };
    const written = await writeDecided(runtime, asked, deciding, decided);
    return written && { commanded: written };
  });
  return done.commanded;
}

async function readTargets({ batchers }: Runtime, { actor, targets, idempotency }: Command) {
  const key = idempotency && { actor: actor.id, key: idempotency.key };
  const [first = { ids: [] }, ...others] = targets;
  return Promise.all([
    batchers.reading.submit({ target: first, key }),
    ...others.map((target) => batchers.reading.submit({ target })),
  ]) as Promise<[CaseRead, ...CaseRead[]]>;
}

/** Throws `notFound` for a case that is not there as for one the actor may not reach (R12). */
async function decidingOf(
  runtime: Runtime,
  { actor, as, targets }: Command,
  reads: readonly [CaseRead, ...CaseRead[]],
): Promise<Deciding> {
  const [{ settings_version: version, now }] = reads;
  const settings = await runtime.settingsCache.at(version, now);
  const cases = targets.map((target, index) => {
    const file = reads[index]?.cases[0];
    if (!file) throw notFound();
    const decision = new CaseDecision(runtime.regime, settings, file, now);
    const isReached = as === 'petitioner' || (as === 'office' ? !file.sealed : mayReach(actor, decision, target));
    if (!isReached) throw notFound();
    return decision;
  });
  const newCase = (sealed: boolean) => new CaseDecision(runtime.regime, settings, newCaseFile(sealed), now);
  return { runtime, settings, now, cases, newCase };
}

/** Null: a race was lost, or something was due in another case before, and nothing was written. */
async function writeDecided<Answer>(
  runtime: Runtime,
  { actor, idempotency }: Command,
  { settings, now }: Deciding,
  { answer, decisions, namedNumber, beforeIssuing, registration, alongside }: Decided<Answer>,
): Promise<Commanded<Answer> | null> {
  const plans = decisions.map((decision) => decision.toPlan());
  const [first] = plans;
  if (first && idempotency) {
    const { key, hash } = idempotency;
    first.answers.push({ case_id: first.case.id, actor: actor.id, key, request_hash: hash, answer });
  }
  const point = registration ? 'register' : 'advance';
  passing(`${point}.beforeWrite`);
  const others = await decisionsForOtherCases(runtime, decisions, { actor, settings, now, namedNumber });
  if (others === null) return null;
  const owing = [...decisions, ...others].filter(({ plan }) => plan.notices.length > 0);
  if (owing.length > 0) await beforeIssuing?.(owing);
  const further = others.map((other) => other.toPlan());
  const written = await writePlans(runtime, [...plans, ...further], registration, alongside);
  passing(`${point}.afterWrite`);
  return written && { answer, newNumber: written.number };
}

async function writePlans(
  runtime: Runtime,
  plans: readonly Plan[],
  registration: Decided<unknown>['registration'],
  alongside: Decided<unknown>['alongside'],
): Promise<{ number: string | null } | null> {
  const [plan, ...more] = plans;
  if (registration && plan) return { number: await runtime.batchers.registering.submit({ ...registration, plan }) };
  const isAlone = plan !== undefined && more.length === 0 && alongside === undefined;
  const written = isAlone
    ? await runtime.batchers.writing.submit(plan)
    : await writeTogether(runtime.manager, plans, alongside);
  return written ? { number: null } : null;
}
