import type { ProcessKind } from '@banjie/workflows';
import type { Runtime } from '../runtime.js';
import type { Regime } from '../regime.js';
import { declaredSendIds, restore } from '../xstate-port.js';

/** A process whose armed timers are not those its live states declare: a clock is lost, or one too many runs (I10). */
export interface StrayTimers {
  process: string;
  kind: ProcessKind;
  declared: string[];
  armed: string[];
}

interface Armed {
  id: string;
  kind: ProcessKind;
  snapshot: { value: unknown; context: Record<string, unknown> };
  armed: string[];
}

const pageSize = 500;

/** A closed process has no clock, so only those that are open, or have one all the same, are worth a look. */
const worthALook = `SELECT id FROM process WHERE open UNION SELECT process_id FROM timer WHERE state = 'armed'`;

/** Process and timers in one statement: what changes meanwhile changes both. */
const page = `
  SELECT p.id, p.kind, p.snapshot,
    ARRAY(SELECT t.send_id FROM timer t WHERE t.process_id = p.id AND t.state = 'armed' ORDER BY t.send_id COLLATE "C") AS armed
  FROM process p WHERE p.id = ANY ($1) AND (NOT p.sealed OR $2)`;

/**
 * Holds every live state against the timers it declares, page by page; reads only (I10: no live state without its timer).
 * `sealed`: the sealed lane too, for whom that is to see (R12).
 */
export async function strayTimers(
  { manager, regime }: Pick<Runtime, 'manager' | 'regime'>,
  { sealed }: { sealed: boolean },
): Promise<{ checked: number; stray: StrayTimers[] }> {
  const ids = (await manager.query<{ id: string }[]>(worthALook)).map(({ id }) => id);
  const found: { checked: number; stray: StrayTimers[] } = { checked: 0, stray: [] };
  for (let from = 0; from < ids.length; from += pageSize) {
    const rows = await manager.query<Armed[]>(page, [ids.slice(from, from + pageSize), sealed]);
    found.checked += rows.length;
    found.stray.push(...rows.flatMap((row) => strayOf(row, regime)));
  }
  return found;
}

function strayOf({ id, kind, snapshot, armed }: Armed, regime: Regime): StrayTimers[] {
  const { machine } = regime.definition(kind);
  const declared = declaredSendIds(restore(machine, snapshot));
  return declared.join() === armed.join() ? [] : [{ process: id, kind, declared, armed }];
}
