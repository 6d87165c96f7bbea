import type { Consultation } from '@banjie/runtime';
import { processes, type MeasuresUnderWay } from '@banjie/workflows';

const statement = 'SELECT EXISTS (SELECT FROM process p WHERE p.kind = $1 AND p.open AND p.subject = $2) AS under_way';

/** Whether the committee has a proceeding about the officer a matter complains of (R6): in whichever case. */
export const measuresUnderWayOf: Consultation = async ({ manager }, { process }): Promise<MeasuresUnderWay> => {
  const { complainedOfficer = null } = process.standing;
  if (complainedOfficer === null) return { underWay: false };
  const [row] = await manager.query<{ under_way: boolean }[]>(statement, [
    processes.accountability.kind,
    complainedOfficer,
  ]);
  return { underWay: row?.under_way === true };
};
