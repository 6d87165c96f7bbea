import {
  officeClock,
  parsed,
  readProcesses,
  type OfficeSettings,
  type ReadProcess,
  type Runtime,
} from '@banjie/runtime';
import type { Actor, RegisterEntry, RegisterOrder } from '@banjie/workflows';
import { z } from 'zod';
import { keptFrom } from '../personal-data/kept-from.js';
import { maskedName } from '../personal-data/masking.js';
import { keptUnnamed } from '../personal-data/who-came.js';
import { choicesOf } from './register-choices.js';
import { cellOf } from './register-cells.js';
import { periodOf, registerQuery } from './register-filters.js';
import { readColumns } from './register-layout.js';
import { isOfInstants, readLines, type LineKey, type LineRow, type LinesAsked } from './register-lines.js';
import { registerOf, registersFor, type OfficeRegister } from './register-of.js';
import type { RegisterLine, RegisterPage, RegisterTitle } from './shapes.js';

export const titleOf = ({ name, title, rule }: OfficeRegister): RegisterTitle => ({ name, title, rule });

/** The registers this person may open. */
export const readRegisters = (reader: Actor): RegisterTitle[] => registersFor(reader).map(titleOf);

const seq = z.coerce.number().int().min(0).max(1_000_000_000);
const ofInstant = z.tuple([z.union([z.literal('infinity'), z.iso.datetime()]), z.uuid(), seq]);
const ofText = z.tuple([z.string().max(120), z.uuid(), seq]);

/** The key of an order may hold the sign that joins the parts; case and place never do. */
function parseCursor(cursor: string, order: RegisterOrder): LineKey {
  const parts = cursor.split('~');
  const form = isOfInstants(order) ? ofInstant : ofText;
  const [key, caseId, place] = parsed(form, [parts.slice(0, -2).join('~'), ...parts.slice(-2)]);
  return [key, caseId, String(place)];
}

export const cursorOf = ({ key, case_id, seq }: LineRow): string => `${key}~${case_id}~${seq}`;

/**
 * A page of a register (台账), as it is narrowed and ordered: the lines of the matters this person may read anyway, names
 * masked (R12). Throws `notFound` for a register that is not theirs.
 */
export async function readRegister(
  runtime: Runtime,
  reader: Actor,
  { name, query }: { name: string; query: unknown },
): Promise<RegisterPage> {
  const register = registerOf(name, reader);
  const { order, direction, cursor, limit, ...filters } = parsed(registerQuery, query);
  const settings = await runtime.settingsCache.newest();
  const { now } = await officeClock(runtime.manager);
  const period = periodOf(filters, now.toISOString());
  const asked: LinesAsked = { register, reader, settings, filters, period };
  const after = cursor === undefined ? null : parseCursor(cursor, order);
  const rows = await readLines(runtime.manager, asked, {
    order,
    descending: direction === 'descending',
    after,
    limit,
  });
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return {
    register: { ...titleOf(register), opensProceeding: register.opensProceeding ?? false },
    office: settings.officeName,
    asOf: now.toISOString(),
    period,
    columns: await readColumns(runtime.manager, reader, register),
    choices: choicesOf(runtime.regime, register),
    items: await linesOf(runtime, { register, reader, settings }, rows),
    next: last ? cursorOf(last) : null,
  };
}

interface Showing {
  register: OfficeRegister;
  reader: Actor;
  settings: OfficeSettings;
}

/** The rows as lines: facts of their processes as they stand, cells in words. */
export async function linesOf(
  runtime: Runtime,
  { register, reader, settings }: Showing,
  rows: readonly LineRow[],
): Promise<RegisterLine[]> {
  const asked = register.asksFacts ? [...new Set(rows.map(({ process }) => process))] : [];
  const processes = asked.length > 0 ? await readProcesses(runtime, asked) : new Map<string, ReadProcess>();
  const unnamed = await keptFrom(runtime, reader, rows);
  const words = { regime: runtime.regime, settings, register };
  return rows.map((row) => {
    const facts = processes.get(row.process)?.snapshot.context ?? {};
    const entry = entryOf(row, facts, !unnamed.has(row.case_id));
    const cells = register.columns.map((column) => [column.name, cellOf(column, entry, words)]);
    const { case_id, seq, number, process } = row;
    return {
      id: `${case_id}~${seq}`,
      number,
      process,
      cells: Object.fromEntries(cells) as RegisterLine['cells'],
    };
  });
}

function entryOf(row: LineRow, facts: object, knowsWhoCame: boolean): RegisterEntry {
  const { number, title, channel, lane, category, place, unit, people, names } = row;
  return {
    at: row.at.toISOString(),
    by: row.actor,
    type: row.type,
    event: row.event,
    facts,
    stage: row.stage,
    dueAt: row.due_at?.toISOString() ?? null,
    matter: {
      number,
      title,
      channel,
      lane,
      category,
      place,
      unit,
      people,
      receivedAt: row.received_at.toISOString(),
      petitioners: names.map((name) => (knowsWhoCame ? maskedName(name) : keptUnnamed.zh)),
    },
  };
}
