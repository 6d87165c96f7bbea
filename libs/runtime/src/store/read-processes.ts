import type { ProcessKind, Standing } from '@banjie/workflows';
import { standingNow } from '../decision/process-state.js';
import type { SealedAccess } from '../access/sealed-access.js';
import type { Runtime } from '../runtime.js';
import type { Snapshot } from '../xstate-port.js';

/** A process by itself, as lists need it: where it stands, its facts, and whom its case is about. */
export interface ReadProcess {
  id: string;
  kind: ProcessKind;
  revision: number;
  sealed: boolean;
  snapshot: Snapshot;
  standing: Standing;
  about: SealedAccess['about'];
  actedFor: readonly string[];
  /** By the office's clock, ISO 8601. */
  now: string;
}

interface Row extends Omit<ReadProcess, 'standing' | 'about' | 'now'> {
  now: Date;
  about: SealedAccess['about'] | null;
}

const processes = `
  SELECT p.id, p.kind, p.revision, p.sealed, p.snapshot, office_now() AS now,
    (SELECT jsonb_build_object('recused', a.recused, 'recusedUnits', a.recused_units)
     FROM process a WHERE a.case_id = p.case_id AND a.recuses_from_case) AS about,
    (SELECT c.acted_for FROM case_file c WHERE c.id = p.case_id) AS "actedFor"
  FROM process p WHERE p.id = ANY ($1::uuid[])`;

/** These processes, in one round trip; who may read them was asked before. */
export async function readProcesses(
  { manager, regime, settingsCache }: Pick<Runtime, 'manager' | 'regime' | 'settingsCache'>,
  ids: readonly string[],
): Promise<Map<string, ReadProcess>> {
  const rows = await manager.query<Row[]>(processes, [ids]);
  const settings = settingsCache.known ?? (await settingsCache.newest());
  return new Map(
    rows.map(({ about, now, ...row }) => {
      const standing = standingNow(regime.definition(row.kind), row.snapshot, settings);
      return [row.id, { ...row, about: about ?? undefined, now: now.toISOString(), standing }];
    }),
  );
}
