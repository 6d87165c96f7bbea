import type { EntityManager } from 'typeorm';
import type { Runtime } from '../advance/advance.js';
import type { LoadedCase, LoadedTimer } from '../advance/case-state.js';
import { Deliberation } from '../advance/deliberation.js';
import type { Plan } from '../advance/plan.js';
import { read } from '../advance/read.js';
import { isLostRace, write } from '../advance/write.js';
import { passing } from '../crash-points.js';
import { run, statement } from '../statement.js';
import type { Book } from '../office/book.js';

/** Timers taken per transaction: measured several times faster than one by one. */
export const batchSize = 200;

const claim = statement('claim_due', `
  SELECT t.id, t.case_id FROM timer t
  WHERE t.state = 'armed' AND t.fire_at <= office_now() AND NOT (t.case_id = ANY ($2::uuid[]))
  ORDER BY t.fire_at, t.id LIMIT $1 FOR UPDATE OF t SKIP LOCKED`);

export interface Fired {
  /** Timers that took effect. */
  fired: number;
  /** Cases whose timers could not be carried out; they stay armed and are named so that somebody looks. */
  failed: { caseId: string; error: Error }[];
}

/**
 * Fires everything that is due by the database's clock, batch after batch, until nothing is (R3, R5). Any number of
 * processes may do so at once: locked rows are skipped, a timer is spent once by its key in the history.
 */
export async function fireDue(runtime: Runtime): Promise<Fired> {
  const total: Fired = { fired: 0, failed: [] };
  for (;;) {
    const batch = await fireBatch(runtime, total.failed.map(({ caseId }) => caseId)).catch((error: unknown) => {
      if (isLostRace(error)) return { claimed: 1, fired: 0, failed: [] };
      throw error;
    });
    total.fired += batch.fired;
    total.failed.push(...batch.failed);
    if (batch.claimed === 0) return total;
  }
}

async function fireBatch(runtime: Runtime, except: string[]): Promise<Fired & { claimed: number }> {
  const result = await runtime.manager.transaction(async (manager) => {
    const claimed = await run<{ id: string; case_id: string }>(manager, claim, [batchSize, except]);
    if (claimed.length === 0) return { claimed: 0, fired: 0, failed: [] };
    passing('fire.afterClaim');
    const due = new Set(claimed.map(({ id }) => id));
    const outcome = await decideAll(runtime, manager, [...new Set(claimed.map(({ case_id }) => case_id))], due);
    passing('fire.beforeWrite');
    const written = await write(manager, outcome.plans.map(({ plan }) => plan));
    passing('fire.beforeCommit');
    const fired = outcome.plans.filter(({ plan }) => written.has(plan.case.id)).reduce((sum, { effects }) => sum + effects, 0);
    return { claimed: claimed.length, fired, failed: outcome.failed };
  });
  passing('fire.afterCommit');
  return result;
}

interface Decided {
  plans: { plan: Plan; effects: number }[];
  failed: Fired['failed'];
}

async function decideAll(runtime: Runtime, manager: EntityManager, ids: string[], due: ReadonlySet<string>): Promise<Decided> {
  const sight = await read(manager, { ids });
  const book = await runtime.shelf.at(sight.settings_version);
  const decided: Decided = { plans: [], failed: [] };
  for (const file of sight.cases) {
    try {
      const one = decideCase(runtime, book, file, sight.now, due);
      if (one) decided.plans.push(one);
    } catch (error) {
      // One case that cannot be decided must not hold up the others.
      decided.failed.push({ caseId: file.id, error: error instanceof Error ? error : new Error(String(error)) });
    }
  }
  return decided;
}

function decideCase({ regime }: Runtime, book: Book, file: LoadedCase, now: string, due: ReadonlySet<string>) {
  const deliberation = new Deliberation(regime, book, file, now);
  const effects = file.timers.filter((timer) => due.has(timer.id) && fire(deliberation, timer, now)).length;
  return effects === 0 ? null : { plan: deliberation.conclude(), effects };
}

const fire = (deliberation: Deliberation, timer: LoadedTimer, now: string): boolean =>
  deliberation.fire(timer, { type: timer.send_id, at: now, by: { id: 'system', unit: 'system' } });
