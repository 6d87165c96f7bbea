import type { SignedIn } from '../access/officer-in-session.js';
import { notAboutReader } from '../docket/not-about-reader.js';

/** The clocks of the answer a petitioner waits for (R3); the office's inner clocks do not make a matter late. */
const replyClocks = ['sameDay', 'generalReply', 'specialReply', 'superiorInstruction', 'statutoryOpinion'] as const;

/** Channels by which people come in person: each registration is one visit, a batch (批次). */
export const inPerson = ['visit', 'receptionDay', 'outreachVisit'] as const;

const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

const local = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Shanghai')`;

/** SQL: the units that filed a denial of the case, and those of them whose filing was corrected or overturned (R4). */
const denials = `
  SELECT array_agg(d.snapshot->'context'->>'filingUnit') AS filed,
    array_agg(d.snapshot->'context'->>'filingUnit') FILTER (WHERE d.stage IN ('corrected', 'overturned')) AS corrected
  FROM process d WHERE d.case_id = t.case_id AND d.kind = 'denial'`;

/**
 * SQL: sealed matters only for those cleared for them, and never a matter that is about the reader or their unit (R12).
 * Most matters are about nobody; only of the others the process is asked.
 */
const known = `(NOT c.sealed OR $3)
  AND (t.complained_unit IS NULL AND t.complained_officer IS NULL OR ${notAboutReader('t', '$1', '$2')})`;

export const readerValues = (reader: SignedIn, cleared: ReadonlySet<string>): unknown[] => [reader.id, reader.unit, cleared.has(reader.id)];

/**
 * SQL: one row for each petition the reader ($1 officer, $2 unit, $3 cleared for the sealed lane) may know of. A matter is
 * settled once it was answered, denied or closed, and late for good once the clock of its answer was missed (R3).
 * `today` is a CTE with the office's date. Of a matter nobody has signed for, the first contact's unit is answerable (R1).
 */
export const mattersWhere = (condition: string): string => `
  SELECT t.case_id, p.id AS process, c.number, t.title, 'petition' AS kind, p.stage, p.light, p.officer, p.desk, p.due_at, t.received_at,
    t.channel, t.channel IN (${list(inPerson)}) AS "inPerson", COALESCE(t.category, '') AS category, COALESCE(t.place, '') AS place,
    t.people_count, to_char(${local('t.received_at')}, 'YYYY-MM') AS month,
    COALESCE(x.facts->>'unit', x.facts->>'ownUnit') AS unit,
    (NOT p.open OR p.stage LIKE 'answered%') AS settled,
    EXISTS (SELECT FROM breach b WHERE b.process_id = p.id AND b.clock IN (${list(replyClocks)})) AS late,
    c.denial_confirmation IS NOT NULL AS denied,
    CASE WHEN x.facts->'bounces' = '[]'::jsonb THEN '{}'
      ELSE ARRAY(SELECT DISTINCT one->>'unit' FROM jsonb_array_elements(x.facts->'bounces') one) END AS "bouncedBy",
    COALESCE(d.filed, '{}') AS "filedBy", COALESCE(d.corrected, '{}') AS "correctedBy",
    COALESCE(x.facts->'rating'->>'reception', 'none') AS reception, COALESCE(x.facts->'rating'->>'handling', 'none') AS handling,
    COALESCE(x.facts->>'satisfaction', 'none') AS "callBack",
    (SELECT day FROM today) - ${local('t.received_at')}::date AS age
  FROM petition t JOIN case_file c ON c.id = t.case_id JOIN process p ON p.case_id = t.case_id AND p.kind = 'petition'
    CROSS JOIN LATERAL (SELECT p.snapshot->'context' AS facts OFFSET 0) x
    LEFT JOIN LATERAL (${denials}) d ON true
  WHERE ${known} AND ${condition}`;

export const today = `today AS MATERIALIZED (SELECT ${local('office_now()')}::date AS day)`;

/** SQL: received on or after, and on or before, a date `YYYY-MM-DD` of the office. */
export const receivedFrom = (date: string): string => `t.received_at >= (${date}::date)::timestamp AT TIME ZONE 'Asia/Shanghai'`;
export const receivedTo = (date: string): string => `t.received_at < (${date}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`;

/** SQL: what nobody has answered yet; the index of open processes has them. */
export const unanswered = `p.open AND p.stage NOT LIKE 'answered%'`;

/** Days since a matter was received, as the ageing shows them; `to` null: and more. */
export const ages = [
  { key: '0-7', from: 0, to: 7 },
  { key: '8-15', from: 8, to: 15 },
  { key: '16-30', from: 16, to: 30 },
  { key: '31-60', from: 31, to: 60 },
  { key: '61+', from: 61, to: null },
] as const;
