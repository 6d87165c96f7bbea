import { actOfItself, passing, type CaseDecision, type MachineEvent, type Runtime } from '@banjie/runtime';
import { processes } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';

interface Merger {
  id: string;
  unit: string;
  into_unit: string;
  paper: string;
  paper_date: string;
  merged_by: string;
  by_unit: string;
  staff: string[];
  at: Date;
}

const unfinished = `
  SELECT m.id, m.unit, m.into_unit, m.paper, m.paper_date::text, m.merged_by, COALESCE(f.unit, m.into_unit) AS by_unit, m.staff, m.at
  FROM unit_merger m LEFT JOIN officer f ON f.id = m.merged_by WHERE m.done_at IS NULL ORDER BY m.id`;

/** Cases told in one go. */
const casesAtOnce = 50;

/**
 * Open cases that the unit has or had, or that are about it or its people, and that have not been told; what came to it by an
 * earlier merger among them. Of a unit that was opened again none: it has what it has.
 */
const untold = `
  SELECT DISTINCT p.case_id FROM process p JOIN case_file c ON c.id = p.case_id
  WHERE p.open AND (p.unit = $2 OR $2 = ANY (c.units) OR $2 = ANY (p.recused_units) OR p.supervised_unit = $2 OR p.recused && $3::text[]
      OR EXISTS (SELECT FROM unit_merger_case t JOIN unit_merger e ON e.id = t.merger WHERE t.case_id = p.case_id AND e.into_unit = $2))
    AND EXISTS (SELECT FROM unit_merger m WHERE m.id = $1 AND m.done_at IS NULL)
    AND NOT EXISTS (SELECT FROM unit_merger_case m WHERE m.merger = $1 AND m.case_id = p.case_id) AND p.case_id <> ALL ($4::uuid[])
  ORDER BY p.case_id LIMIT ${casesAtOnce}`;

/** Of the sealed lane nothing is counted (R12). */
export interface Moved {
  moved: number;
  /** Cases that cannot be told yet: a leader decides a filing in them, and they are told when that is decided (R4). */
  waiting: number;
}

/** Told of a case that could not be told of a merger: it is tried again, and somebody looks. */
type Failing = (caseId: string, error: unknown) => void;

/**
 * Tells every open case of units that were merged (R1), the sealed lane like everything else (R12): each in a transaction of its
 * own with the mark that it was told, so that whoever is interrupted, or does it at the same time as another, loses nothing and
 * tells nobody twice. What waits hears of no later merger before the earlier one; one that fails holds up no other.
 */
export async function moveMatters(runtime: Runtime, failing: Failing = () => undefined): Promise<Moved> {
  const total: Moved = { moved: 0, waiting: 0 };
  const left: string[] = [];
  for (const merger of await runtime.manager.query<Merger[]>(unfinished)) {
    const told = await moveFor(runtime, merger, { left, failing });
    const open = told.filter(({ sealed }) => !sealed);
    total.moved += open.filter(({ outcome }) => outcome === 'told').length;
    total.waiting += open.filter(({ outcome }) => outcome === 'waits').length;
    if (left.length === 0) await finish(runtime, merger);
  }
  return total;
}

interface Told {
  id: string;
  outcome: 'told' | 'waits' | 'already';
  sealed: boolean;
}

/** `left`: cases that have not been told of this merger or an earlier one. */
async function moveFor(
  runtime: Runtime,
  merger: Merger,
  { left, failing }: { left: string[]; failing: Failing },
): Promise<Told[]> {
  const told: Told[] = [];
  for (;;) {
    const values = [merger.id, merger.unit, merger.staff, left];
    const cases = await runtime.manager.query<{ case_id: string }[]>(untold, values);
    if (cases.length === 0) return told;
    for (const { case_id: id } of cases) {
      passing('merger.beforeCase');
      const one = await tell(runtime, merger, id).catch((error: unknown): Told => {
        failing(id, error);
        return { id, outcome: 'waits', sealed: false };
      });
      if (one.outcome === 'waits') left.push(id);
      told.push(one);
    }
  }
}

const finish = ({ manager }: Runtime, { id }: Merger): Promise<unknown> =>
  manager.query('UPDATE unit_merger SET done_at = office_now() WHERE id = $1 AND done_at IS NULL', [id]);

class ToldAlready extends Error {}

async function tell(runtime: Runtime, merger: Merger, id: string): Promise<Told> {
  const told: Told = { id, outcome: 'already', sealed: false };
  try {
    await actOfItself(
      runtime,
      id,
      (decision) => {
        told.sealed = decision.file.sealed;
        told.outcome = tellCase(decision, merger) ? 'told' : 'waits';
        return told.outcome === 'told';
      },
      (inside) => mark(inside, merger, id),
    );
    return told;
  } catch (error) {
    if (error instanceof ToldAlready) return { ...told, outcome: 'already' };
    throw error;
  }
}

async function mark(inside: EntityManager, merger: Merger, id: string): Promise<void> {
  const marked = await inside.query<{ case_id: string }[]>(
    'INSERT INTO unit_merger_case (merger, case_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING case_id',
    [merger.id, id],
  );
  if (marked.length === 0) throw new ToldAlready();
}

/** The matter itself hears it; of what else runs in the case it is on record, and the successor has it. False: not now. */
function tellCase(decision: CaseDecision, merger: Merger): boolean {
  const { unit, into_unit: into, paper, paper_date: date, merged_by, by_unit, at: mergedAt } = merger;
  const event: MachineEvent = {
    type: 'UNIT_MERGED',
    from: unit,
    into,
    paper,
    paperDate: date,
    mergedAt: mergedAt.toISOString(),
    at: decision.now,
    by: { id: merged_by, unit: by_unit },
  };
  const { root } = decision;
  const hears = root !== undefined && root.kind === processes.petition.kind;
  if (hears && !decision.accepts(root, event)) return false;
  const others = decision.all().filter(({ id, standing }) => standing.open && !(hears && id === root.id));
  if (hears) decision.apply(root, event, merged_by);
  for (const process of others) if (process.standing.open) decision.remark(process, event, []);
  return true;
}
