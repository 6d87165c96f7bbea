import type { EntityManager } from 'typeorm';
import { standingColumns } from '../decision/process-state.js';
import type { Runtime } from '../runtime.js';
import type { LoadedProcess } from './case-state.js';
import { recordset } from './columns.js';
import { standingPart } from './planned-rows.js';

/** Raised whenever a standing gives other columns for a snapshot that did not change. */
const standingVersion = 4;

const pageSize = 500;

const page = `
  SELECT id, kind, version, snapshot, revision, sealed FROM process WHERE id > $1 ORDER BY id LIMIT ${pageSize}`;

const { columns } = standingPart;

/** Of a process that was changed meanwhile the columns are those of the change. */
const fill = `
  UPDATE process p SET ${Object.keys(columns)
    .map((name) => `${name} = x.${name}`)
    .join(', ')}
  FROM ${recordset(1, { id: 'uuid', revision: 'int', ...columns })} WHERE p.id = x.id AND p.revision = x.revision`;

/**
 * Computes the standing columns of every process anew where an earlier version of the office wrote them; once per version,
 * whoever starts first. Returns how many processes there were, null where nothing was to be done.
 */
export async function refreshStanding({
  manager,
  regime,
}: Pick<Runtime, 'manager' | 'regime'>): Promise<number | null> {
  if ((await versionIn(manager)) >= standingVersion) return null;
  return manager.transaction(async (inside) => {
    await inside.query(`SELECT pg_advisory_xact_lock(hashtextextended('standing', 0))`);
    if ((await versionIn(inside)) >= standingVersion) return null;
    let after = '00000000-0000-0000-0000-000000000000';
    for (let total = 0; ;) {
      const rows = await inside.query<(LoadedProcess & { sealed: boolean })[]>(page, [after]);
      const last = rows.at(-1);
      if (!last) {
        await inside.query('UPDATE office SET standing_version = $1 WHERE id = 1', [standingVersion]);
        return total;
      }
      const filled = rows.map(({ id, revision, kind, snapshot, sealed }) => ({
        id,
        revision,
        ...standingColumns(regime.definition(kind).standing(snapshot), sealed),
      }));
      await inside.query(fill, [JSON.stringify(filled)]);
      total += rows.length;
      after = last.id;
    }
  });
}

async function versionIn(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ standing_version: number }[]>('SELECT standing_version FROM office WHERE id = 1');
  return row?.standing_version ?? 0;
}
