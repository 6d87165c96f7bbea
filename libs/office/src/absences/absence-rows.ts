import { localDateOf, sitsThere } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import type { Organisation } from '../organisation/organisation.js';

/** An absence as it is kept; days in Asia/Shanghai, instants in ISO 8601. */
export interface AbsenceRow {
  id: string;
  principal: string;
  deputy: string | null;
  from: string;
  to: string;
  reason: string;
  recordedBy: string;
  recordedAt: string;
  approvedBy: string | null;
  approvedAt: string | null;
  endedBy: string | null;
  endedAt: string | null;
  endReason: string | null;
}

const iso = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Of whoever is asked for by `condition`, the latest first. */
export const absencesWhere = (condition: string): string => `
  SELECT a.id, a.principal, a.deputy, a.from_day::text AS "from", a.to_day::text AS "to", a.reason, a.recorded_by AS "recordedBy",
    ${iso('a.recorded_at')} AS "recordedAt", a.approved_by AS "approvedBy", ${iso('a.approved_at')} AS "approvedAt",
    a.ended_by AS "endedBy", ${iso('a.ended_at')} AS "endedAt", a.end_reason AS "endReason"
  FROM absence a WHERE ${condition} ORDER BY a.from_day DESC, a.recorded_at DESC LIMIT 500`;

/** Those that have not ended and have days to come, today among them. */
export const openAbsences = (manager: EntityManager, today: string): Promise<AbsenceRow[]> =>
  manager.query<AbsenceRow[]>(absencesWhere('a.ended_at IS NULL AND a.to_day >= $1::date'), [today]);

/** The office's clock within a transaction, and its day. */
export async function nowIn(manager: EntityManager): Promise<{ now: string; today: string }> {
  const [row] = await manager.query<{ now: Date }[]>('SELECT office_now() AS now');
  if (!row) throw new Error('The database gave no time.');
  const now = row.now.toISOString();
  return { now, today: localDateOf(now) };
}

/** Who works here, as the policy asks. */
export const staffOf = ({ officers, units }: Pick<Organisation, 'officers' | 'units'>) => ({
  officers: officers.filter(({ disabled }) => !disabled),
  leaderOf: Object.fromEntries(units.map(({ id, leaders }) => [id, leaders])),
});

/** Whoever was to sit there has left, or may by the post they hold now do so no more (R6). */
export const isDeputyOut = (
  { principal, deputy }: Pick<AbsenceRow, 'principal' | 'deputy'>,
  { officers }: Pick<Organisation, 'officers'>,
): boolean => deputy !== null && !sitsThere(new Map(officers.map((one) => [one.id, one])), { principal, deputy });
