import type { Runtime } from '../runtime.js';
import type { LoadedCase, LoadedTimer } from '../store/case-state.js';
import { CaseDecision } from '../decision/case-decision.js';
import type { Plan } from '../decision/plan.js';
import { claimIn, claimOf, noOffice, timersPerBatch, type Claim } from '../store/read.js';
import { isLostRace, writingOf } from '../store/write.js';
import { passing } from '../crash-points.js';
import type { OfficeSettings } from '../settings/office-settings.js';
import { pipelinedTransaction, type Query } from '../pipelined-transaction.js';

export interface Fired {
  /** Timers that took effect. */
  fired: number;
  /** Cases whose timers could not be carried out; they stay armed and are named so that somebody looks. */
  failed: { caseId: string; error: Error }[];
}

/** Told of each batch how late its effects were, from the instant they were due to their commit (ms of the office's clock). */
export type Late = (latenessMs: readonly number[]) => void;

export interface Firing {
  late?: Late;
  /** Ids of the cases in which it is fired; of all where none are named. */
  only?: readonly string[];
  /** Aborted, what is under way is finished and no further batch is begun: what is due stays armed for whoever comes next. */
  leaving?: AbortSignal;
}

/** Batches under way at once where one is not enough: while one is decided here, the database writes another. */
const lanes = 2;

/**
 * Fires everything that is due by the database's clock, batch after batch, until nothing is (R3, R5). Any number of
 * processes may do so at once: locked rows are skipped, a timer is spent once by its key in the history.
 */
export async function fireDue(runtime: Runtime, firing: Firing = {}): Promise<Fired> {
  const total: Fired = { fired: 0, failed: [] };
  let left = await fireNext(runtime, total, firing);
  while (left === 'some') left = await fireNext(runtime, total, firing);
  if (left === 'many') await Promise.all(Array.from({ length: lanes }, () => fireOn(runtime, total, firing)));
  return total;
}

async function fireOn(runtime: Runtime, total: Fired, firing: Firing): Promise<void> {
  while ((await fireNext(runtime, total, firing)) !== 'none');
}

/** Fires a batch and adds it to the total; says what is left, `none` also where nobody stays to fire it. */
async function fireNext(runtime: Runtime, total: Fired, { late, leaving, only }: Firing): Promise<Left> {
  if (leaving?.aborted) return 'none';
  const failed = total.failed.map(({ caseId }) => caseId);
  const batch = await fireBatch(runtime, only ? claimIn(only, failed) : claimOf(failed)).catch(
    (error: unknown): Batch => {
      if (isLostRace(error)) return { latenessMs: [], failed: [], left: 'some' };
      throw error;
    },
  );
  if (batch.latenessMs.length > 0) late?.(batch.latenessMs);
  total.fired += batch.latenessMs.length;
  total.failed.push(...batch.failed);
  return batch.left;
}

/** What may be due still: `many` because the batch was full, `some` because it lost a race or armed what is due at once. */
type Left = 'none' | 'some' | 'many';

type Batch = Pick<Fired, 'failed'> & { latenessMs: number[]; left: Left };

async function fireBatch(runtime: Runtime, claim: Query): Promise<Batch> {
  let batch: Batch = { latenessMs: [], failed: [], left: 'none' };
  let decided: Decided['plans'] = [];
  let claimedAt = 0;
  const written = await pipelinedTransaction<Claim, { id: string }>(runtime.manager, {
    first: claim,
    decide: async (rows) => {
      const claimed = rows[0] ?? noOffice();
      claimedAt = performance.now();
      if (claimed.due.length === 0) return null;
      passing('fire.afterClaim');
      const { plans, failed } = await decideAll(runtime, claimed);
      passing('fire.beforeWrite');
      decided = plans;
      const dueAtOnce = plans.some(({ plan }) => plan.armed.some(({ fire_at }) => fire_at <= claimed.now));
      batch = {
        latenessMs: [],
        failed,
        left: claimed.due.length === timersPerBatch ? 'many' : dueAtOnce ? 'some' : 'none',
      };
      return plans.length === 0 ? null : writingOf(plans.map(({ plan }) => plan));
    },
    sent: () => passing('fire.committing'),
  });
  passing('fire.afterCommit');
  const ids = new Set(written?.map(({ id }) => id));
  const writtenAfter = performance.now() - claimedAt;
  const latenessMs = decided
    .filter(({ plan }) => ids.has(plan.case.id))
    .flatMap(({ lateMs }) => lateMs.map((late) => late + writtenAfter));
  return { ...batch, latenessMs, left: batch.left === 'none' && ids.size < decided.length ? 'some' : batch.left };
}

interface Decided {
  /** `lateMs`: of each effect, how late it was when it was claimed. */
  plans: { plan: Plan; lateMs: number[] }[];
  failed: Fired['failed'];
}

async function decideAll(runtime: Runtime, { cases, due, now, settings_version }: Claim): Promise<Decided> {
  const settings = await runtime.settingsCache.at(settings_version, now);
  const claimed = new Set(due);
  const decided: Decided = { plans: [], failed: [] };
  for (const file of cases) {
    try {
      const one = decideCase(runtime, settings, file, now, claimed);
      if (one) decided.plans.push(one);
    } catch (error) {
      // One case that cannot be decided must not hold up the others.
      decided.failed.push({ caseId: file.id, error: error instanceof Error ? error : new Error(String(error)) });
    }
  }
  return decided;
}

function decideCase(
  { regime }: Runtime,
  settings: OfficeSettings,
  file: LoadedCase,
  now: string,
  due: ReadonlySet<string>,
) {
  const decision = new CaseDecision(regime, settings, file, now);
  const fired = file.timers.filter((timer) => due.has(timer.id) && fire(decision, timer, now));
  const lateMs = fired.map(({ fire_at }) => Date.parse(now) - Date.parse(fire_at));
  return fired.length === 0 ? null : { plan: decision.toPlan(), lateMs };
}

const fire = (decision: CaseDecision, timer: LoadedTimer, now: string): boolean =>
  decision.fire(timer, { type: timer.send_id, at: now, by: { id: 'system', unit: 'system' } });
