/**
 * SQL: the matter of a process is urgent and major now (R9), as whoever reads a list is told of it. To the officer an
 * accountability is about and to their deputy, `officers`, nothing else of the case is told by it (R6).
 */
export const urgentMark = (row: string, officers: string): string =>
  `(EXISTS (SELECT FROM process u WHERE u.case_id = ${row}.case_id AND u.urgent AND u.open OFFSET 0)
     AND NOT (${row}.committee_only AND COALESCE(${row}.subject = ANY (${officers}), false))) AS urgent`;
