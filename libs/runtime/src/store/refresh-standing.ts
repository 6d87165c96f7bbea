import { standingColumns, standingNow } from '../decision/process-state.js';
import type { Runtime } from '../runtime.js';
import { readSettings } from '../settings/settings-cache.js';
import type { LoadedProcess } from './case-state.js';
import { recordset } from './columns.js';
import { oncePerVersion } from './once-per-version.js';
import { standingPart } from './planned-rows.js';

/** Raised whenever a standing gives other columns for a snapshot that did not change. */
const standingVersion = 6;

const pageSize = 500;

const page = `
  SELECT p.id, p.kind, p.version, p.snapshot, p.revision, p.sealed FROM process p JOIN case_file c ON c.id = p.case_id
  WHERE p.id > $1 AND c.destruction IS NULL ORDER BY p.id LIMIT ${pageSize}`;

const { columns } = standingPart;

/** Of a process that was changed meanwhile the columns are those of the change. */
const fill = `
  UPDATE process p SET ${Object.keys(columns)
    .map((name) => `${name} = x.${name}`)
    .join(', ')}
  FROM ${recordset(1, { id: 'uuid', revision: 'int', ...columns })} WHERE p.id = x.id AND p.revision = x.revision`;

/** Computes the standing columns of every process anew, once per version. Returns how many there were; null: nothing to do. */
export function refreshStanding({ manager, regime }: Pick<Runtime, 'manager' | 'regime'>): Promise<number | null> {
  return oncePerVersion(manager, { column: 'standing_version', version: standingVersion }, async (inside) => {
    const settings = await readSettings(inside);
    let after = '00000000-0000-0000-0000-000000000000';
    for (let total = 0; ;) {
      const rows = await inside.query<(LoadedProcess & { sealed: boolean })[]>(page, [after]);
      const last = rows.at(-1);
      if (!last) return total;
      const filled = rows.map(({ id, revision, kind, snapshot, sealed }) => ({
        id,
        revision,
        ...standingColumns(standingNow(regime.definition(kind), snapshot, settings), sealed),
      }));
      await inside.query(fill, [JSON.stringify(filled)]);
      total += rows.length;
      after = last.id;
    }
  });
}
