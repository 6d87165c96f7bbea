import { insertion, only, recordset } from '../store/columns.js';
import { inserted } from '../store/planned-rows.js';

const { columns: endColumns } = only('history', 'case_id', 'seq', 'hash');

/**
 * SQL: CTEs that enter entries and move the ends of their cases' chains there, for what is written beside a plan. The
 * numbers are those of the parameters: entries and ends (`ChainEnd`) as JSON, and the ids of the cases, which the caller
 * has locked, as an array.
 */
export const appending = (at: { entries: number; ends: number; cases: number }): string =>
  `ends AS (
    UPDATE case_file c SET history_seq = x.seq, history_head = x.hash
    FROM ${recordset(at.ends, endColumns)} WHERE c.id = ANY ($${at.cases}::uuid[]) AND c.id = x.case_id),
  entries AS (${insertion(inserted.history, recordset(at.entries, inserted.history.columns))})`;
