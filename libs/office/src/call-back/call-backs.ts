import {
  competenceIn,
  oversees,
  parsed,
  possibleActs,
  readProcesses,
  type ReadProcess,
  type Runtime,
} from '@banjie/runtime';
import {
  callsOf,
  nextCall,
  partsOfDay,
  processes,
  stageLabel,
  type Actor,
  type Label,
  type Light,
  type ProcessKind,
} from '@banjie/workflows';
import { z } from 'zod';
import { notAboutReader, personsOf, sealedFor } from '../access/not-about-reader.js';
import { urgentMark } from '../access/urgent-mark.js';
import { actsAtProcess } from '../case-page/process-acts.js';
import type { AllowedAct } from '../case-page/allowed-acts.js';
import { keptFrom } from '../personal-data/kept-from.js';
import { keptUnnamed } from '../personal-data/who-came.js';
import { maskedName } from '../personal-data/masking.js';

/** A call that was made. */
export interface ShownCall {
  /** `YYYY-MM-DD` */
  on: string;
  part: Label;
  outcome: Label | null;
}

/** A petitioner to be called, or a bad answer on which a second opinion is asked (R10). Instants in ISO 8601. */
export interface CallBack {
  /** Id of the process: of the petition, or of the second opinion. */
  id: string;
  task: 'call' | 'opinion';
  number: string;
  title: string | null;
  urgent: boolean;
  light: Light | null;
  stageLabel: Label;
  /** The petitioners, masked (R12), each with the place by which a number is revealed. */
  petitioners: string[];
  dueAt: string | null;
  /** The latest first. */
  calls: ShownCall[];
  /** Whether a call now would be a further try, and the part of the day in which the next is best. */
  next: { countsNow: boolean; best: Label } | null;
  allowedActs: AllowedAct[];
}

export interface CallBackPage {
  items: CallBack[];
  next: string | null;
}

export const callBacksQuery = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

interface Row {
  id: string;
  kind: ProcessKind;
  number: string;
  title: string | null;
  urgent: boolean;
  light: Light | null;
  due_at: Date | null;
  due_key: string;
  names: string[];
  confidential: boolean;
  case_id: string;
}

/** What stands at the desk that calls back; who of those who call is free of which, the policy says of each. */
const statement = `
  SELECT p.id, p.kind, c.number, t.title, p.light, p.due_at, ${urgentMark('p', '$2')},
    COALESCE(to_char(p.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'infinity') AS due_key,
    ARRAY(SELECT r.name FROM petitioner r WHERE r.case_id = p.case_id ORDER BY r.position) AS names,
    EXISTS (SELECT FROM process k WHERE k.case_id = p.case_id AND k.confidential) AS confidential, p.case_id
  FROM process p JOIN case_file c ON c.id = p.case_id LEFT JOIN petition t ON t.case_id = p.case_id
  WHERE p.open AND p.desk = $1 AND ${sealedFor('p', { officers: '$2', units: '$3', cleared: '$4' })} AND ${notAboutReader('p', '$2', '$3')}
    AND (COALESCE(p.due_at, 'infinity'), p.id) > ($5::timestamptz, $6::uuid)
  ORDER BY COALESCE(p.due_at, 'infinity'), p.id LIMIT $7`;

const cursorForm = z.tuple([z.union([z.literal('infinity'), z.iso.datetime()]), z.uuid()]);
const start = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

/** Read at a time: those that are not the reader's never keep others from the page. */
const atATime = 100;

/** Whom this person is to call, and on whose bad answers they are asked, soonest due first (R10). */
export async function readCallBacks(runtime: Runtime, reader: Actor, query: unknown): Promise<CallBackPage> {
  const { cursor, limit } = parsed(callBacksQuery, query);
  if (!oversees(reader)) return { items: [], next: null };
  const { cleared } = await runtime.settingsCache.newest();
  const { officers, units } = personsOf(reader);
  const who = [desk, officers, units, cleared.has(reader.id)];
  const found: { item: CallBack; key: string }[] = [];
  let after: readonly string[] | null = cursor === undefined ? start : parsed(cursorForm, cursor.split('~'));
  while (after && found.length <= limit) {
    const rows: Row[] = await runtime.manager.query(statement, [...who, ...after, atATime]);
    found.push(...(await thoseOf(runtime, reader, rows)));
    const last = rows.length === atATime ? rows.at(-1) : undefined;
    after = last ? [last.due_key, last.id] : null;
  }
  const shown = found.slice(0, limit);
  return { items: shown.map(({ item }) => item), next: found.length > limit ? (shown.at(-1)?.key ?? null) : null };
}

/** The desk whose work it is, by the standing of both. */
const desk = 'callBackOfficer' satisfies Actor['roles'][number];

async function thoseOf(
  runtime: Runtime,
  reader: Actor,
  rows: readonly Row[],
): Promise<{ item: CallBack; key: string }[]> {
  const settings = await runtime.settingsCache.newest();
  const read = await readProcesses(
    runtime,
    rows.map(({ id }) => id),
  );
  const unknown = await keptFrom(runtime, reader, rows);
  return rows.flatMap((row) => {
    const process = read.get(row.id);
    const act = callingActs[row.kind];
    if (!process || act === undefined) return [];
    const { sealed, about, actedFor, standing } = process;
    const competence = competenceIn({ sealed, about, actedFor, settings }, standing, reader);
    const isTheirs = possibleActs(runtime.regime, process, competence).some(({ name }) => name === act);
    if (!isTheirs) return [];
    const allowedActs = actsAtProcess(runtime.regime, settings, reader, process).filter((one) => one.act === act);
    const item = { ...itemOf(row, process, !unknown.has(row.case_id)), allowedActs };
    return [{ item, key: `${row.due_key}~${row.id}` }];
  });
}

/** What the desk does at each kind of process. */
const callingActs: Readonly<Partial<Record<ProcessKind, string>>> = {
  [processes.petition.kind]: 'recordCallBack',
  [processes.secondOpinion.kind]: 'giveSecondOpinion',
};

function itemOf(row: Row, process: ReadProcess, knows: boolean): Omit<CallBack, 'allowedActs'> {
  const { id, kind, number, title, urgent, light, names, due_at } = row;
  const isCall = kind === processes.petition.kind;
  const calls = isCall ? callsOf(process.snapshot.context) : [];
  const next = isCall ? nextCall(process.snapshot.context, process.now) : null;
  return {
    id,
    task: isCall ? 'call' : 'opinion',
    number,
    title,
    urgent,
    light,
    stageLabel: stageLabel(kind, process.standing.stage),
    petitioners: knows ? names.map(maskedName) : names.map(() => keptUnnamed.zh),
    dueAt: due_at?.toISOString() ?? null,
    calls: calls.map(({ part, ...call }) => ({ ...call, part: partsOfDay[part] })).reverse(),
    next: next && { countsNow: next.countsNow, best: partsOfDay[next.best] },
  };
}
