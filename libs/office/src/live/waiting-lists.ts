import type { Runtime } from '@banjie/runtime';

/** A mark of what waits beside the cases: another mark, another list. `sealed` is for those who are cleared alone (R12). */
export interface WaitingLists {
  open: string;
  sealed: string;
}

const markOf = (asked: string, from: string): string =>
  `(SELECT concat_ws(' ', count(*), max(${asked}), max(decided_at), max(withdrawn_at)) FROM ${from})`;

const statement = `
  SELECT ${markOf('requested_at', 'list_export')} || '/' || ${markOf('proposed_at', 'destruction_record WHERE NOT sealed')} AS open,
    ${markOf('proposed_at', 'destruction_record WHERE sealed')} AS sealed`;

/** Of exports and records of destruction, which no history tells of (R11, R12). */
export async function readWaitingLists({ manager }: Pick<Runtime, 'manager'>): Promise<WaitingLists> {
  const [row] = await manager.query<WaitingLists[]>(statement);
  if (!row) throw new Error('The database gave no mark of the lists.');
  return row;
}
