import type { Consultation } from '@banjie/runtime';
import { processes, type MeasuresUnderWay } from '@banjie/workflows';

const statement = 'SELECT max(p.opened_at) AS since FROM process p WHERE p.kind = $1 AND p.open AND p.subject = $2';

/** Whether the committee has a proceeding about the officer a matter complains of, and since when the latest (R6): in whichever case. */
export const measuresUnderWayOf: Consultation = async ({ manager }, { process }): Promise<MeasuresUnderWay> => {
  const { complainedOfficer = null } = process.standing;
  if (complainedOfficer === null) return { underWay: false, since: null };
  const [row] = await manager.query<{ since: Date | null }[]>(statement, [
    processes.accountability.kind,
    complainedOfficer,
  ]);
  const since = row?.since?.toISOString() ?? null;
  return { underWay: since !== null, since };
};
