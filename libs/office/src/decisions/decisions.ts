import type { Actor, Label } from '@banjie/workflows';
import {
  competenceIn,
  isOfCommittee,
  marksHeldBy,
  parsed,
  possibleActs,
  readProcesses,
  type Competence,
  type OfficeSettings,
  type ReadProcess,
  type Regime,
  type Runtime,
} from '@banjie/runtime';
import { z } from 'zod';
import { deadlineOf } from '../deadline-of.js';
import { decidesSealed, secretariesOf } from '../access/sealed-deciders.js';
import { deskOf, seatsAt } from '../access/desks.js';
import { notAboutReader, personsOf } from '../access/not-about-reader.js';
import { urgentMark } from '../access/urgent-mark.js';
import type { QueueItem } from '../queue/shapes.js';
import { queueItem, type QueueRow } from '../queue/queue.js';
import { seatAsked } from './asked.js';

/** What may be done to several at once, and at which revision of the process it was asked. */
export interface ActTogether {
  act: string;
  label: Label;
  revision: number;
}

/**
 * `subject`: what is asked of the leader; `reason`: why, in the words of whoever asks; `answers`: the acts that
 * decide it, null where every act of the process does; `together`: null where each is decided by itself.
 */
export interface DecisionItem extends QueueItem {
  subject: Label;
  reason: string | null;
  answers: readonly string[] | null;
  together: ActTogether | null;
}

/** Shut out neither of the process nor of its case (R6). */
const isFree = (officer: string): string =>
  `${officer}.id <> ALL (p.recused) AND ${notAboutReader('p', `ARRAY[${officer}.id]`, `ARRAY[${officer}.unit]`)}`;

/** Every leader in charge of the unit is recused, and of those who stand in the reader comes first (R6). */
const standsIn = `(p.decided_for IS NOT NULL AND $4
    AND NOT EXISTS (SELECT FROM competence k JOIN officer o ON o.id = k.leader WHERE k.unit = p.decided_for AND ${isFree('o')})
    AND ($3 OR NOT EXISTS (SELECT FROM officer o WHERE o.id = ANY ($6::text[]) AND ${isFree('o')})))`;

/** Nobody of those who might decide is free: the superior organ does, and the reader may enter it (R6). `$9` are these people with their marks. */
const isVacant = `($10 AND NOT EXISTS (SELECT FROM jsonb_to_recordset($9::jsonb) AS o(id text, unit text, marks text[])
    WHERE (p.deciders && o.marks OR p.decided_for IS NOT NULL AND ARRAY['role:leader', 'role:principalLeader'] && o.marks)
      AND o.unit <> ALL (p.recused_units) AND ${isFree('o')}))`;

/** Somebody stands in for another now, or did in this case: who is one with whom, and so who decides in their place, the policy says. */
const isLinked = `($10 AND ($11 OR c.acted_for <> '{}'))`;

/** What `standing.deciders` says of one process, for the list. */
const mayDecide = `(p.deciders && $2::text[] OR ${standsIn}
    OR 'sealedDecider' = ANY (p.deciders) AND ${decidesSealed('p', '$12', '$8')} OR ${isVacant} OR ${isLinked})`;

const statement = `
  SELECT p.id AS process, c.number, t.title, p.kind, p.stage, p.light, p.unit, p.officer, p.desk, p.due_at, c.received_at,
    COALESCE(p.due_at, 'infinity')::text AS due_key, ${urgentMark('p', '$1')}
  FROM process p JOIN case_file c ON c.id = p.case_id LEFT JOIN petition t ON t.case_id = c.id
  WHERE p.open AND p.deciders <> '{}' AND (NOT p.sealed OR $7) AND (NOT (p.recused && $1::text[]) OR ${isVacant} OR ${isLinked}) AND (p.subject IS NULL OR p.subject <> ALL ($1::text[]))
    AND ${notAboutReader('p', '$1', '$5')} AND ${mayDecide}
    AND (COALESCE(p.due_at, 'infinity'), p.id) > ($13::timestamptz, $14::uuid)
  ORDER BY COALESCE(p.due_at, 'infinity'), p.id LIMIT $15`;

/** As many as a list shows; candidates are read as many at a time. */
const shown = 200;

/** Before the first candidate. */
const start: Position = { due: '-infinity', process: '00000000-0000-0000-0000-000000000000' };

interface Position {
  due: string;
  process: string;
}

/**
 * Denials, extensions, disputes, reviews and measures that wait for this person, each with its own clock (R3, R4, R6, R10),
 * the first 200 by due date; those of the sealed lane for whoever leads there (R12).
 * @param atATime how many candidates are read at a time: those the policy leaves out never keep others from the list
 */
export async function readDecisions(
  runtime: Runtime,
  person: Actor,
  query: unknown = {},
  atATime = shown,
): Promise<DecisionItem[]> {
  const { deskOf: desk } = parsed(decisionsQuery, query);
  return askedOf(runtime, { person, seats: seatsAt(person, desk) }, { atMost: shown, atATime });
}

/** How many the list shows at all desks of theirs, counted up to a limit. */
export const countDecisions = async (runtime: Runtime, person: Actor, atMost: number): Promise<number> =>
  (await askedOf(runtime, { person, seats: seatsAt(person, undefined) }, { atMost, atATime: shown })).length;

export const decisionsQuery = z.strictObject({ deskOf });

/** Somebody, and the desks of theirs that the list is of. */
interface Reader {
  person: Actor;
  seats: readonly Actor[];
}

/** The first of what waits for them, by due date. */
async function askedOf(
  runtime: Runtime,
  reader: Reader,
  { atMost, atATime }: { atMost: number; atATime: number },
): Promise<DecisionItem[]> {
  const settings = await runtime.settingsCache.newest();
  const who = asParameters(reader, settings);
  const found: DecisionItem[] = [];
  let position: Position | null = start;
  while (position && found.length < atMost) {
    const rows: QueueRow[] = await runtime.manager.query(statement, [...who, position.due, position.process, atATime]);
    found.push(...(await thoseAskedOf(reader, rows, runtime, settings)));
    const last = rows.length === atATime ? rows.at(-1) : undefined;
    position = last ? { due: last.due_key, process: last.process } : null;
  }
  return found.slice(0, atMost);
}

/** What the statement is told of the reader: `$1` to `$12`. */
function asParameters({ person, seats }: Reader, settings: OfficeSettings): unknown[] {
  const has = (role: Actor['roles'][number]): boolean => seats.some(({ roles }) => roles.includes(role));
  const { officers, units } = personsOf(person);
  return [
    officers,
    seats.flatMap((seat) => marksHeldBy({ ...seat, seats: [] }, settings)),
    has('principalLeader'),
    has('leader') || has('principalLeader'),
    units,
    settings.holding('principalLeader'),
    settings.cleared.has(person.id),
    secretariesOf(settings),
    deciding(settings),
    seats.some(isOfCommittee),
    settings.substituted.length > 0,
    seats.map(({ id }) => id),
  ];
}

async function thoseAskedOf(
  reader: Reader,
  rows: readonly QueueRow[],
  runtime: Runtime,
  settings: OfficeSettings,
): Promise<DecisionItem[]> {
  const processes = await readProcesses(
    runtime,
    rows.map(({ process }) => process),
  );
  return rows.flatMap((row) => {
    const process = processes.get(row.process);
    const decision = process?.standing.decision;
    const competence = process && competenceAt(reader, process, settings);
    const seat = competence && seatAsked(competence, process.standing, reader.seats);
    if (!seat || !decision) return [];
    const { clock, answers = null, ...words } = decision;
    const item = queueItem(row, settings, seat);
    const together = togetherAt(runtime.regime, process, competence);
    return [{ ...item, ...words, answers, together, dueAt: dueOf(clock, process, settings) ?? item.dueAt }];
  });
}

/** The first act that may be done to several at once, of those the reader may do here now. */
function togetherAt(regime: Regime, process: ReadProcess, competence: Competence): ActTogether | null {
  if (!regime.definition(process.kind).acts.some(({ together }) => together)) return null;
  const found = possibleActs(regime, process, competence).find(({ together }) => together);
  return found ? { act: found.name, label: found.label, revision: process.revision } : null;
}

/** When the decision itself is due, where it has a clock of its own: an extension is decided before the term it extends ends. */
function dueOf(clock: string | undefined, process: ReadProcess, settings: OfficeSettings): string | null {
  const deadline = clock === undefined ? null : deadlineOf(settings, process, clock);
  return deadline && deadline.dueAt;
}

/** The statement finds all who may come to be asked; who is, the policy says of each process. */
const competenceAt = (
  { person }: Reader,
  { sealed, about, actedFor, standing }: ReadProcess,
  settings: OfficeSettings,
): Competence => competenceIn({ sealed, about, actedFor, settings }, standing, person);

/** Everybody who might decide something, with the marks they hold, as a parameter. */
const deciding = (settings: OfficeSettings): string =>
  JSON.stringify(
    settings.directory.officers
      .filter((one) => isOfCommittee(one) || one.roles.some((role) => role === 'unitHead' || role === 'coordinator'))
      .map((one) => ({ id: one.id, unit: one.unit, marks: marksHeldBy(one, settings) })),
  );
