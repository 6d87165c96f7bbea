import {
  mayKnowWhoCame,
  mayRead,
  oversees,
  parsed,
  readCases,
  competenceOf,
  type CaseDecision,
  type Runtime,
} from '@banjie/runtime';
import {
  noticeDuties,
  processes,
  seatsOf,
  stageLabel,
  textToSend,
  type Actor,
  type Label,
  type Light,
} from '@banjie/workflows';
import { z } from 'zod';
import { notAboutReader, personsOf, sealedFor } from '../access/not-about-reader.js';
import { withMerged } from '../access/with-merged.js';
import { urgentMark } from '../access/urgent-mark.js';
import { actsOpenTo, type AllowedAct } from '../case-page/allowed-acts.js';
import { keptUnnamed } from '../personal-data/who-came.js';
import { maskedName } from '../personal-data/masking.js';
import { readOfficeContact } from '../organisation/organisation.js';
import { filterFields, narrowed } from '../queue/queue-filters.js';
import { contextOf } from './delivery-of.js';
import { mayOrderText } from './order-text.js';
import { triesInWords, type ShownTry } from './tries-in-words.js';

/** A paper from whose delivery a term runs and that nobody has on record yet. Instants in ISO 8601. */
export interface UndeliveredPaper {
  /** Of the delivery. */
  id: string;
  stageLabel: Label;
  number: string;
  title: string | null;
  urgent: boolean;
  paper: { kind: Label; id: string | null; number: string | null };
  /** The petitioners, masked (R12). */
  to: string[];
  /** The petitioner said that it did not come, though a delivery was on record. */
  disputed: boolean;
  tries: ShownTry[];
  light: Light | null;
  since: string;
  dueAt: string | null;
  /** What a message may say that it is there, to be copied; null for sealed matters. */
  text: string | null;
  /** Whether the office's own port may send that now. */
  sendable: boolean;
  allowedActs: AllowedAct[];
}

export interface UndeliveredPage {
  items: UndeliveredPaper[];
  next: string | null;
}

const { urgency, unit, text } = filterFields;

export const undeliveredQuery = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  urgency,
  unit,
  text,
});

/** How the office reaches people: where matters are looked up, and whether messages are sent from here. */
export interface Reaching {
  queryAddress: string;
  sends: boolean;
}

interface Row {
  process: string;
  case_id: string;
  number: string;
  title: string | null;
  urgent: boolean;
  light: Light | null;
  due_at: Date | null;
  opened_at: Date;
  due_key: string;
  names: string[];
  has_phone: boolean;
  papers: { id: string; kind: string; number: string }[] | null;
}

/** Whose matters the list may name at all; who of them reads which, the policy says of each. */
const candidates = `p.kind = $1 AND p.open AND ${sealedFor('p', { officers: '$2', units: '$3', cleared: '$4' })} AND ${notAboutReader('p', '$2', '$3')}
  AND ($5 OR c.units && $6::text[] OR p.first_contact = ANY ($7::text[]))
  AND (COALESCE(p.due_at, 'infinity'), p.id) > ($8::timestamptz, $9::uuid)`;

const statement = (condition: string): string => `
  SELECT p.id AS process, p.case_id, c.number, t.title, p.light, p.due_at, p.opened_at, ${urgentMark('p', '$2')},
    COALESCE(to_char(p.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'infinity') AS due_key,
    ARRAY(SELECT r.name FROM petitioner r WHERE r.case_id = p.case_id ORDER BY r.position) AS names,
    EXISTS (SELECT FROM petitioner r WHERE r.case_id = p.case_id AND r.phone_cipher IS NOT NULL) AS has_phone,
    (SELECT json_agg(json_build_object('id', n.id, 'kind', n.kind, 'number', n.number)) FROM notice n
      WHERE n.case_id = p.case_id AND n.owed_at = p.opened_at AND n.number IS NOT NULL) AS papers
  FROM process p JOIN case_file c ON c.id = p.case_id LEFT JOIN petition t ON t.case_id = p.case_id
  WHERE ${candidates}${condition} ORDER BY COALESCE(p.due_at, 'infinity'), p.id LIMIT $10`;

const cursorForm = z.tuple([z.union([z.literal('infinity'), z.iso.datetime()]), z.uuid()]);
const start = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;

/** What is undelivered (送达台账), soonest due first: of the matters this person reads, with what they may do about it. */
export async function readUndelivered(
  runtime: Runtime,
  reader: Actor,
  { query, reaching }: { query: unknown; reaching: Reaching },
): Promise<UndeliveredPage> {
  const { cursor, limit, ...filters } = parsed(undeliveredQuery, query);
  const after = cursor === undefined ? start : parsed(cursorForm, cursor.split('~'));
  const { condition, values } = narrowed(filters, 11);
  const who = await asParameters(runtime, reader);
  const rows = await runtime.manager.query<Row[]>(statement(condition), [...who, ...after, limit, ...values]);
  const { cases } = await readCases(runtime, { ids: [...new Set(rows.map(({ case_id }) => case_id))] });
  const office = await readOfficeContact(runtime.manager);
  const items = rows.flatMap((row) => {
    const decision = cases.find(({ file }) => file.id === row.case_id);
    return decision && mayRead(reader, decision) ? [itemOf(row, decision, { reader, reaching, office })] : [];
  });
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { items, next: last ? `${last.due_key}~${last.process}` : null };
}

/** What the statement is told of the reader: `$1` to `$7`. */
async function asParameters({ settingsCache }: Runtime, reader: Actor): Promise<unknown[]> {
  const settings = await settingsCache.newest();
  const { officers, units } = personsOf(reader);
  const seats = seatsOf(reader);
  return [
    processes.paperDelivery.kind,
    officers,
    units,
    settings.cleared.has(reader.id),
    oversees(reader),
    withMerged(
      seats.map((seat) => seat.unit),
      settings,
    ),
    seats.map(({ id }) => id),
  ];
}

interface Showing {
  reader: Actor;
  reaching: Reaching;
  office: { name: string; telephone: string | null };
}

function itemOf(row: Row, decision: CaseDecision, { reader, reaching, office }: Showing): UndeliveredPaper {
  const process = decision.find(row.process);
  if (!process) throw new Error(`The delivery ${row.process} is gone from its case.`);
  const context = contextOf(process);
  const knows = mayKnowWhoCame(reader, decision);
  const competence = competenceOf(reader, decision, process.standing);
  const paper = row.papers?.find(({ kind }) => kind === context.paper);
  const text = decision.file.sealed
    ? null
    : textToSend({ office: office.name, telephone: office.telephone, number: row.number, ...reaching });
  return {
    id: row.process,
    stageLabel: stageLabel(process.kind, process.standing.stage),
    number: row.number,
    title: row.title,
    urgent: row.urgent,
    paper: { kind: noticeDuties[context.paper].label, id: paper?.id ?? null, number: paper?.number ?? null },
    to: knows ? row.names.map(maskedName) : row.names.map(() => keptUnnamed.zh),
    disputed: context.disputed !== null,
    tries: triesInWords(context),
    light: row.light,
    since: row.opened_at.toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
    text,
    sendable: knows && text !== null && reaching.sends && row.has_phone && mayOrderText(decision, process, competence),
    allowedActs: actsOpenTo(decision.regime, process, competence, decision),
  };
}
