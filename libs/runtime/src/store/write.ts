import { columnTypes } from '@banjie/entities';
import type { EntityManager } from 'typeorm';
import { run, serverError, statement, type Statement } from '../statement.js';
import type { Query } from '../pipelined-transaction.js';
import { changesOf, type Changes } from './changes.js';
import { recordset, type Columns } from './columns.js';
import type { Plan } from '../decision/plan.js';

const {
  id: idType,
  sealed,
  history_seq,
  history_head,
  outcome,
  denial_confirmation,
  units,
  acted_for,
  hands,
} = columnTypes.case_file;
const guardColumns: Columns<keyof Plan['case']> = {
  id: idType,
  sealed,
  old_seq: history_seq,
  new_seq: history_seq,
  head: history_head,
  outcome,
  denial_confirmation,
  units,
  acted_for,
  hands,
};

// The ids once more as an array: of rows in JSON the planner expects a hundred, and would read a small table whole for them.
const guarded = (ids: string): string => `guarded AS (
    UPDATE case_file c SET sealed = x.sealed, history_seq = x.new_seq, history_head = x.head, outcome = x.outcome,
      denial_confirmation = x.denial_confirmation, units = x.units, acted_for = x.acted_for, hands = x.hands
    FROM ${recordset(1, guardColumns)} WHERE c.id = ANY (${ids}) AND c.id = x.id AND c.history_seq = x.old_seq RETURNING c.id)`;

const guard = `WITH ${guarded('$2::uuid[]')}`;

/** The same without waiting: a case somebody else has locked is left out. */
const guardOfFree = `
  WITH free AS MATERIALIZED (SELECT id FROM case_file WHERE id = ANY ($2::uuid[]) FOR UPDATE SKIP LOCKED),
  ${guarded('ARRAY(SELECT id FROM free)')}`;

const statements = new Map<string, Statement>();

/** One statement per set of tables, made once and named after them. */
export function statementFor(purpose: string, { names }: Changes, text: () => string): Statement {
  const name = [purpose, ...names].join('_');
  const known = statements.get(name) ?? statement(`${purpose}_${statements.size}`, text());
  statements.set(name, known);
  return known;
}

/**
 * The second round trip. Each case is guarded by the sequence number it was read at: the ids that come back were
 * written whole, the others lost a race and nothing of them was written.
 */
export function writingOf(plans: readonly Plan[]): Query {
  return written('advance', guard, plans);
}

function written(purpose: string, guardText: string, plans: readonly Plan[]): Query {
  const changes = changesOf(plans);
  const advance = statementFor(purpose, changes, () => `${guardText}${changes.text(3)} SELECT id FROM guarded`);
  const cases = plans.map((plan) => plan.case);
  return { statement: advance, values: [JSON.stringify(cases), cases.map(({ id }) => id), ...changes.values] };
}

export async function write(manager: EntityManager, plans: readonly Plan[]): Promise<Set<string>> {
  return plans.length === 0 ? new Set() : idsOf(manager, writingOf(plans));
}

class NotWhole extends Error {}

/**
 * Writes plans of several cases, and what goes with them, together or nothing of it; false where one of them lost a race.
 * What `alongside` throws undoes the plans and is thrown on.
 */
export async function writeTogether(
  manager: EntityManager,
  plans: readonly Plan[],
  alongside?: (inside: EntityManager) => Promise<unknown>,
): Promise<boolean> {
  if (plans.length === 0 && alongside === undefined) return true;
  try {
    await manager.transaction(async (inside) => {
      if ((await write(inside, plans)).size < plans.length) throw new NotWhole();
      await alongside?.(inside);
    });
    return true;
  } catch (error) {
    if (error instanceof NotWhole) return false;
    throw error;
  }
}

/** Writes what can be written at once: plans whose case is locked just now are left like those that lost a race. */
export async function writeFree(manager: EntityManager, plans: readonly Plan[]): Promise<Set<string>> {
  return idsOf(manager, written('advance_free', guardOfFree, plans));
}

async function idsOf(manager: EntityManager, { statement: advance, values }: Query): Promise<Set<string>> {
  const rows = await run<{ id: string }>(manager, advance, values);
  return new Set(rows.map(({ id }) => id));
}

/** Keys whose violation means that somebody else has just done the same: look again instead of failing. */
const raceKeys = ['one_answer_per_key', 'timer_id', 'history_pkey'];

export function isLostRace(error: unknown): boolean {
  const { code, constraint, detail } = serverError(error);
  if (code === '40001' || code === '40P01') return true;
  return code === '23505' && raceKeys.some((key) => constraint?.includes(key) || detail?.includes(key));
}
