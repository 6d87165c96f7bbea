import type { Runtime } from '../runtime.js';

/** The number of the case a process belongs to: a new case gets it as it is written, after its answer was stored. */
export async function numberOfProcess({ manager }: Pick<Runtime, 'manager'>, process: string): Promise<string> {
  const [row] = await manager.query<{ number: string }[]>(
    'SELECT c.number FROM process p JOIN case_file c ON c.id = p.case_id WHERE p.id = $1',
    [process],
  );
  if (!row) throw new Error('The stored answer names a process that is not there.');
  return row.number;
}
