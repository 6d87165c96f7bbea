import { processes, type Actor } from '@banjie/workflows';
import { notAboutReader, personsOf } from '../access/not-about-reader.js';

/** Channels by which people come in person: each registration is one visit, a batch (批次). */
export const inPerson = ['visit', 'receptionDay', 'outreachVisit'] as const;

const list = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

const local = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Shanghai')`;

/**
 * SQL: sealed matters only for those cleared for them, and never a matter that is about the reader or their unit (R12).
 * Most matters are about nobody; only of the others the process is asked.
 */
const known = `(NOT f.sealed OR $3) AND (NOT f.about_somebody OR ${notAboutReader('f', '$1', '$2')})`;

export function readerValues(reader: Actor, cleared: ReadonlySet<string>): unknown[] {
  const { officers, units } = personsOf(reader);
  return [officers, units, cleared.has(reader.id)];
}

/**
 * SQL: what is counted of each petition the reader ($1 and $2 of `personsOf`, $3 cleared for the sealed lane) may know of, as the
 * database keeps it in `petition_facts`. `today` is a CTE with the office's date.
 */
export const mattersWhere = (condition: string): string => `
  SELECT f.*, f.channel IN (${list(inPerson)}) AS "inPerson", f.bounced_by AS "bouncedBy", f.filed_by AS "filedBy", f.corrected_by AS "correctedBy",
    f.call_back AS "callBack", (SELECT day FROM today) - ${local('f.received_at')}::date AS age
  FROM petition_facts f WHERE ${known} AND ${condition}`;

/** The same of what nobody has answered yet, with the light of its clock; the index of open processes has them. */
export const waitingWhere = (condition: string): string => `
  SELECT m.*, p.light FROM process p CROSS JOIN LATERAL (${mattersWhere(`f.case_id = p.case_id AND ${condition}`)}) m
  WHERE p.kind = '${processes.petition.kind}' AND p.open AND NOT m.settled`;

export const today = `today AS MATERIALIZED (SELECT ${local('office_now()')}::date AS day)`;

/** SQL: received on or after, and on or before, a date `YYYY-MM-DD` of the office. */
export const receivedFrom = (date: string): string =>
  `f.received_at >= (${date}::date)::timestamp AT TIME ZONE 'Asia/Shanghai'`;
export const receivedTo = (date: string): string =>
  `f.received_at < (${date}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`;

/** Days since a matter was received, as the ageing shows them; `to` null: and more. */
export const ages = [
  { key: '0-7', from: 0, to: 7 },
  { key: '8-15', from: 8, to: 15 },
  { key: '16-30', from: 16, to: 30 },
  { key: '31-60', from: 31, to: 60 },
  { key: '61+', from: 61, to: null },
] as const;
