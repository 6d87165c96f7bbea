import { destroyContents, passing, recordOfDestruction, type Runtime } from '@banjie/runtime';

/** Told of a file that could not be destroyed: it is tried again, and somebody looks. */
type Failing = (caseId: string, error: unknown) => void;

const approved = `
  SELECT r.id FROM destruction_record r WHERE r.approved AND EXISTS (
    SELECT FROM destruction_item i WHERE i.record = r.id AND i.destroyed_at IS NULL AND i.left_because IS NULL)
  ORDER BY r.decided_at, r.id`;

const waiting = `
  SELECT case_id FROM destruction_item WHERE record = $1 AND destroyed_at IS NULL AND left_because IS NULL ORDER BY case_id`;

const left = `
  UPDATE destruction_item SET left_because = $3 WHERE record = $1 AND case_id = $2 AND destroyed_at IS NULL`;

/**
 * Destroys the contents of all files that approved records list, each in a transaction of its own (R11): whoever is interrupted, or
 * does it beside another, destroys nothing twice and loses nothing. A file that has changed since, or whose history does not
 * verify, is left and said to be. Returns how many were destroyed.
 */
export async function destroyApproved(runtime: Runtime, failing: Failing = () => undefined): Promise<number> {
  let total = 0;
  for (const { id } of await runtime.manager.query<{ id: string }[]>(approved)) {
    for (const { case_id: file } of await runtime.manager.query<{ case_id: string }[]>(waiting, [id])) {
      passing('destruction.beforeCase');
      if (await destroyed(runtime, file, { id, failing })) total += 1;
    }
  }
  return total;
}

async function destroyed(
  { manager }: Runtime,
  file: string,
  { id, failing }: { id: string; failing: Failing },
): Promise<boolean> {
  try {
    const record = await recordOfDestruction(manager, id);
    const outcome = record ? await destroyContents(manager, file, record) : 'gone';
    if (outcome === 'changed' || outcome === 'broken') await manager.query(left, [id, file, outcome]);
    return outcome === 'destroyed';
  } catch (error) {
    failing(file, error);
    return false;
  }
}
