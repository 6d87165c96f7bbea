import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';

/** How long whoever starts beside it waits before it looks again. */
const againMs = 250;

/** What is derived of stored rows, and in which version: a column of `office`. */
export interface Derived {
  column: 'standing_version' | 'canonical_version';
  /** Raised whenever something else is derived of a row that did not change. */
  version: number;
}

/**
 * Derives it anew of every row where an earlier version of the office did, once per version, whoever starts first. Whoever
 * starts beside it waits, and not inside a statement: of a large office it takes longer than any statement may.
 * @param derive in the transaction that also notes the version; returns how many rows there were
 * @returns what `derive` returned; null where nothing was to be done
 */
export async function oncePerVersion(
  manager: EntityManager,
  derived: Derived,
  derive: (inside: EntityManager) => Promise<number>,
): Promise<number | null> {
  for (;;) {
    if (await isDone(manager, derived)) return null;
    const total = await manager.transaction((inside) => deriveFirst(inside, derived, derive));
    if (total !== 'somebody does') return total;
    await sleep(againMs);
  }
}

async function deriveFirst(
  inside: EntityManager,
  derived: Derived,
  derive: (inside: EntityManager) => Promise<number>,
): Promise<number | null | 'somebody does'> {
  const { column, version } = derived;
  const [row] = await inside.query<{ first: boolean }[]>(
    'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS first',
    [column],
  );
  if (!row?.first) return 'somebody does';
  if (await isDone(inside, derived)) return null;
  const total = await derive(inside);
  await inside.query(`UPDATE office SET ${column} = $1 WHERE id = 1`, [version]);
  return total;
}

async function isDone(manager: EntityManager, { column, version }: Derived): Promise<boolean> {
  const [row] = await manager.query<{ version: number }[]>(`SELECT ${column} AS version FROM office WHERE id = 1`);
  return (row?.version ?? 0) >= version;
}
