import type { CaseDecision, OfficeSettings, ProcessState, Runtime } from '@banjie/runtime';
import { officeDateOf, type Actor } from '@banjie/workflows';
import { readable, readerParameters } from '../access/readable-cases.js';
import { withMerged } from '../access/with-merged.js';
import { naming } from '../labels.js';

/** How what a unit put forward this year was decided. One that was both sent back and put right is counted in each. */
export interface UnitRecord {
  unitName: string | null;
  year: number;
  filed: number;
  corrected: number;
  returned: number;
  /** Put right, sent back, or both. */
  notAtOnce: number;
}

/** SQL: one of these verdicts (`[{event, result?}]`) was entered on the process the line opened. */
const was = (verdicts: string): string => `EXISTS (
    SELECT FROM history b JOIN jsonb_to_recordset(${verdicts}::jsonb) AS v(event text, result text)
      ON b.type = v.event AND (v.result IS NULL OR b.event->>'result' = v.result)
    WHERE b.case_id = h.case_id AND b.process_id = h.process_id)`;

/** `$1` to `$7` the reader; the lines are those of the register's index (`history_register`). */
const counted = `
  SELECT count(*)::int AS filed, count(*) FILTER (WHERE corrected)::int AS corrected, count(*) FILTER (WHERE returned)::int AS returned,
    count(*) FILTER (WHERE corrected OR returned)::int AS "notAtOnce"
  FROM (
    SELECT ${was('$12')} AS corrected, ${was('$13')} AS returned
    FROM history h JOIN process p ON p.id = h.process_id JOIN case_file c ON c.id = h.case_id
    WHERE h.process_kind = $8 AND h.type = 'OPENED' AND h.process_id IS NOT NULL AND h.timer_id IS NULL AND h.at >= $9::timestamptz
      AND h.event->>$10 = ANY ($11::text[]) AND NOT c.sealed AND ${readable}) line`;

/**
 * How what the unit of a process put forward this year was decided, counted from the history, of matters the reader may read and none
 * of the sealed lane (R12); null where nobody counts it, and of a sealed matter.
 */
export async function trackRecordOf(
  runtime: Runtime,
  { reader, settings, decision }: { reader: Actor; settings: OfficeSettings; decision: CaseDecision },
  { kind, snapshot }: ProcessState,
): Promise<UnitRecord | null> {
  const { trackRecord } = decision.regime.definition(kind);
  const unit = trackRecord && (snapshot.context as Record<string, unknown>)[trackRecord.unit];
  if (!trackRecord || typeof unit !== 'string' || decision.file.sealed) return null;
  const now = settings.unitNow(unit);
  const year = Number(officeDateOf(decision.now).slice(0, 4));
  const [row] = await runtime.manager.query<Omit<UnitRecord, 'unitName' | 'year'>[]>(counted, [
    ...readerParameters(reader, settings),
    kind,
    `${year}-01-01T00:00:00+08:00`,
    trackRecord.unit,
    withMerged([now], settings),
    JSON.stringify(trackRecord.corrected),
    JSON.stringify(trackRecord.returned),
  ]);
  return row ? { unitName: naming(settings).unit(now), year, ...row } : null;
}
