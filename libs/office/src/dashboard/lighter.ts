import { outcomeEvents, lighterResults, type LighterKind } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { mattersWhere, receivedFrom, receivedTo, today } from './matters.js';
import type { Lighter } from './shapes.js';

/** SQL: as what a matter of the register was taken down, where that was something lighter than a request. */
const takenDownAs = `COALESCE(t.claimed_from, CASE WHEN t.lane = 'suggestion' THEN 'suggestion' WHEN t.lane = 'appealOrRequest' AND t.purpose = 'enquiry' THEN 'enquiry' END)`;

const answers = outcomeEvents.map((type) => `'${type}'`).join(', ');

/** SQL: how a matter `m` was answered last. */
const resultOf = `(SELECT h.event->>'result' FROM history h WHERE h.case_id = m.case_id AND h.type IN (${answers}) ORDER BY h.seq DESC LIMIT 1)`;

const inRegister = (condition: string): string =>
  `EXISTS (SELECT FROM petition t WHERE t.case_id = m.case_id AND ${condition})`;

/** SQL, of matters `m`: those taken down as the kind in this parameter. */
export const takenDownWhere = (kind: string): string => inRegister(`${takenDownAs} = ${kind}`);

/** SQL: those that were claimed to be a request since. */
export const claimedWhere = inRegister('t.claimed_from IS NOT NULL');

/** SQL: those whose latest answer, which counts, is the result in this parameter. */
export const answeredWhere = (result: string): string =>
  `m.settled AND ${inRegister('t.claimed_from IS NULL')} AND ${resultOf} = ${result}`;

/** The latest answer is what counts; of what was claimed to be a request none does. */
const statement = `
  WITH ${today}, lighter AS (
    SELECT ${takenDownAs} AS kind, t.claimed_from IS NOT NULL AS claimed,
      CASE WHEN t.claimed_from IS NULL AND m.settled THEN ${resultOf} END AS result
    FROM (${mattersWhere(`${receivedFrom('$4')} AND ${receivedTo('$5')}`)}) m JOIN petition t ON t.case_id = m.case_id
    WHERE ${takenDownAs} IS NOT NULL)
  SELECT kind, claimed, result, count(*)::int AS cases FROM lighter GROUP BY 1, 2, 3`;

interface Row {
  kind: LighterKind;
  claimed: boolean;
  result: string | null;
  cases: number;
}

/** Suggestions by adoption, enquiries by answer, and how many of them were claimed to be requests (条例 41, R15). */
export async function readLighter(manager: EntityManager, values: readonly unknown[]): Promise<Lighter[]> {
  const rows = await manager.query<Row[]>(statement, [...values]);
  const sum = (which: (row: Row) => boolean): number =>
    rows.filter(which).reduce((total, { cases }) => total + cases, 0);
  return (Object.keys(lighterResults) as LighterKind[]).map((kind) => {
    const takenDown = sum((row) => row.kind === kind);
    const claimed = sum((row) => row.kind === kind && row.claimed);
    const results = lighterResults[kind].map((key) => ({
      key,
      cases: sum((row) => row.kind === kind && row.result === key),
    }));
    return { kind, takenDown, claimed, claimedRate: takenDown === 0 ? null : claimed / takenDown, results };
  });
}
