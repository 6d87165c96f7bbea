import type { OfficeSettings, Runtime } from '@banjie/runtime';
import { factsOf } from '@banjie/runtime';
import {
  cards,
  clocksFromReceipt,
  processes,
  type ClockName,
  type ClockRun,
  type Deadline,
  type Rung,
} from '@banjie/workflows';

const [yellowCard, redCard] = cards;

/** How a run is dated now; what is corrected is in the settings or, of one matter, in the run. */
export type Dating = (clock: ClockName, run: ClockRun) => Deadline;

export const datingBy =
  (settings: OfficeSettings): Dating =>
  (clock, run) =>
    settings.deadline(clock, run);

/** A breach on record which the dating now in force judges otherwise than it counts (R3). */
export interface Misjudged {
  id: string;
  caseId: string;
  sealed: boolean;
  process: string;
  clock: ClockName;
  run: number;
  breachedAt: string;
  unit: string | null;
  officer: string | null;
  /** It counts now; false where a ruling voided it. */
  counts: boolean;
  oldDue: string;
  newDue: string;
  /** By the new day too the limit had been missed when the breach was recorded. */
  follows: boolean;
  /** The cards that would not have been issued when they were. */
  rungs: Rung[];
  followed: { supervision: number; clues: number };
  /** The look-back that waits for the committee. */
  pending: { id: string; newDue: string } | null;
}

interface BreachRow {
  id: string;
  case_id: string;
  sealed: boolean;
  process_id: string;
  clock: ClockName;
  run: number;
  at: Date;
  unit: string | null;
  officer: string | null;
  counts: boolean;
  facts: ClockRun;
  old_due: string;
  yellow_at: Date | null;
  supervision: number;
  clues: number;
  pending: { id: string; newDue: string } | null;
  judged_due: string | null;
  runs_on: boolean;
}

const lookBacks = `SELECT l.id, l.open, ${factsOf('l')} AS facts FROM process l WHERE l.case_id = b.case_id AND l.kind = $3
      AND ${factsOf('l')}->>'process' = b.process_id::text AND ${factsOf('l')}->>'clock' = b.clock AND (${factsOf('l')}->>'run')::int = b.run`;

/** SQL: a run that began with the receipt of the matter. */
const isFromReceipt = (run: string): string => `(b.clock = ANY ($5::text[]) AND ${run}->>'startedBy' = 'REGISTERED')`;

/** SQL: the facts of a run; of one from the receipt by the time of receipt as it is registered now (R2). */
const factsNow = `CASE WHEN ${isFromReceipt('t.run')} THEN t.run || jsonb_build_object('startedAt', c.received_at) ELSE t.run END`;

/** `$2`: one case, or null for all; `$3`, `$4`: the kinds look-back and supervision; `$5`: the clocks from the receipt. */
const page = `
  SELECT b.id::text, b.case_id, c.sealed, b.process_id, b.clock, b.run, b.at, b.unit, b.officer,
    EXISTS (SELECT FROM breach_in_force f WHERE f.id = b.id) AS counts, ${factsNow} AS facts, t.effective_due::text AS old_due,
    (SELECT max(y.closed_at) FROM timer y WHERE y.process_id = b.process_id AND y.clock = b.clock AND (y.run->>'run')::int = b.run
      AND y.rung = '${yellowCard}' AND y.state = 'fired') AS yellow_at,
    (SELECT count(*)::int FROM process s WHERE s.case_id = b.case_id AND s.kind = $4
      AND ${factsOf('s')}->>'cause' = b.clock AND (${factsOf('s')}->>'breachedAt')::timestamptz = b.at) AS supervision,
    (SELECT count(*)::int FROM history h JOIN clue k ON k.case_id = h.case_id AND k.history_seq = h.seq WHERE h.timer_id = t.id) AS clues,
    (SELECT jsonb_build_object('id', l.id, 'newDue', l.facts->>'newDue') FROM (${lookBacks}) l WHERE l.open LIMIT 1) AS pending,
    (SELECT l.facts->>'newDue' FROM (${lookBacks}) l WHERE NOT l.open ORDER BY l.id DESC LIMIT 1) AS judged_due,
    EXISTS (SELECT FROM timer n WHERE n.process_id = b.process_id AND n.clock = b.clock AND (n.run->>'run')::int > b.run
      AND (n.run->>'startedAt' = t.run->>'startedAt' OR ${isFromReceipt('t.run')} AND n.run->>'startedBy' = 'REGISTERED')) AS runs_on
  FROM breach b JOIN case_file c ON c.id = b.case_id
    CROSS JOIN LATERAL (SELECT t.id, t.run, t.effective_due FROM timer t WHERE t.process_id = b.process_id AND t.clock = b.clock
      AND (t.run->>'run')::int = b.run AND t.rung = '${redCard}' AND t.state = 'fired' ORDER BY t.id DESC LIMIT 1) t
  WHERE b.id > $1 AND c.destruction IS NULL AND ($2::uuid IS NULL OR b.case_id = $2) ORDER BY b.id LIMIT 500`;

/**
 * Every breach on record, of ended clocks as well, that this dating judges otherwise than it counts; and those that wait for
 * the committee with another day than this one. What was judged by this very day is not asked again.
 */
export async function misjudged(
  { manager }: Runtime,
  dating: Dating,
  caseId: string | null = null,
): Promise<Misjudged[]> {
  const found: Misjudged[] = [];
  const kinds = [processes.lookBack.kind, processes.supervision.kind];
  for (let after = '0'; ;) {
    const rows = await manager.query<BreachRow[]>(page, [after, caseId, ...kinds, clocksFromReceipt]);
    const last = rows.at(-1);
    if (!last) return found;
    for (const row of rows) {
      const one = judged(row, dating);
      if (isToBeAsked(row, one)) found.push(one);
    }
    after = last.id;
  }
}

/** What waits is told of another day; a voided breach whose clock runs on is breached by that, and not a second time. */
function isToBeAsked({ pending, judged_due, runs_on }: BreachRow, { counts, follows, newDue }: Misjudged): boolean {
  if (pending) return pending.newDue !== newDue;
  return counts === !follows && judged_due !== newDue && !(runs_on && !counts);
}

function judged(row: BreachRow, dating: Dating): Misjudged {
  const { effectiveDue, instants } = dating(row.clock, row.facts);
  const wouldFollow = (rung: Rung, at: Date): boolean => Date.parse(instants[rung] ?? '') <= at.getTime();
  const rungs: Rung[] = [];
  if (row.yellow_at && !wouldFollow(yellowCard, row.yellow_at)) rungs.push(yellowCard);
  const follows = wouldFollow(redCard, row.at);
  if (!follows) rungs.push(redCard);
  return {
    id: row.id,
    caseId: row.case_id,
    sealed: row.sealed,
    process: row.process_id,
    clock: row.clock,
    run: row.run,
    breachedAt: row.at.toISOString(),
    unit: row.unit,
    officer: row.officer,
    counts: row.counts,
    oldDue: row.old_due,
    newDue: effectiveDue,
    follows,
    rungs,
    followed: { supervision: row.supervision, clues: row.clues },
    pending: row.pending,
  };
}
