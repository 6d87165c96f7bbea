import { desksInSealedAccess, desksOfSealedDecider, isOfCommittee, type OfficeSettings } from '@banjie/runtime';
import { whoActs, type Actor } from '@banjie/workflows';
import { notAboutReader, personsOf, sealedFor } from '../access/not-about-reader.js';
import { decidesSealed, secretariesOf } from '../access/sealed-deciders.js';
import { disciplineUnit } from '../intake/discipline-unit.js';
import { tabConditions } from './tabs.js';

/** What only the committee sees in its own lists never appears in a queue by the way; one's own cause does (R6, R12). */
const visible = `p.open AND ${sealedFor('p', { officers: '$13', units: '$14', cleared: '$4' })}
  AND CASE WHEN p.committee_only AND p.subject = ANY ($13::text[]) THEN p.subject = $1 AND p.subject_told AND $15
    ELSE (NOT (p.recused && $13::text[]) OR p.subject = $1 AND p.subject_told AND $15) AND (NOT p.committee_only OR $5) AND ${notAboutReader('p', '$13', '$14')} END`;

/** What makes a process this person's to look after; each has an index of the open ones, in order of their due dates. */
const reasons = [
  'p.officer = $1',
  'p.subject = $1',
  // What lies at a desk waits for nobody else of the unit, but for an explanation that the committee waits for as well.
  'p.unit = $2 AND (p.officer IS NULL AND (p.desk IS NULL OR p.supervised_unit IS NOT NULL) OR $6)',
  'p.first_contact = $1 AND p.handed_over',
  // As a head sees what the unit has; the unit's own head may not read this (R12).
  `p.unit = '${disciplineUnit}' AND p.sealed AND ${decidesSealed('p', 'ARRAY[$1]', '$11')}`,
];

const afterCursor = `(COALESCE(p.due_at, 'infinity'), p.id) > (COALESCE($7::timestamptz, '-infinity'), COALESCE($8::uuid, '00000000-0000-0000-0000-000000000000'))`;

const page = (reason: string, condition: string): string => `
  (SELECT p.id FROM process p WHERE ${reason} AND ${visible} AND ${afterCursor}${condition} ORDER BY COALESCE(p.due_at, 'infinity'), p.id LIMIT $9)`;

/** At whose desk a sealed process is, somebody of the lane stands: where it is a leader's, whoever leads there (R12). */
const atDesk = `p.desk = role AND (role = ANY ($3::text[]) OR p.sealed AND (role <> ALL ($12::text[]) OR ${decidesSealed('p', 'ARRAY[$1]', '$11')}))`;

/** Desk by desk, so that each is read in the order of its index. */
const desks = (condition: string): string =>
  ` SELECT d.id FROM (SELECT DISTINCT unnest($3::text[] || $10::text[])) AS desk(role) CROSS JOIN LATERAL ${page(atDesk, condition)} d`;

/**
 * SQL: a CTE `mine (id)` of the open processes that are this person's to look after, narrowed by a condition on `p`: a page for
 * each reason, so that the closed matters of ten years cost nothing.
 */
export const mine = (condition: string): string =>
  `mine AS MATERIALIZED (${[...reasons.map((reason) => page(reason, condition)), desks(condition)].join(' UNION ')})`;

/** SQL: what narrows `mine` to a tab of the queue. */
export const queueTabConditions = tabConditions({ id: '$1', unit: '$2', roles: '$3', isHead: '$6' });

export const mineParameterCount = 15;

/** What `mine` is told of one desk: `$1` to `$15`; a page of `limit` after the position of a row. */
export function mineParameters(
  seat: Actor,
  settings: OfficeSettings,
  { after, limit }: { after: [string, string] | null; limit: number },
): unknown[] {
  const [due, process] = after ?? [null, null];
  const persons = personsOf(seat);
  return [
    seat.id,
    seat.unit,
    // The desk of a head is that of one unit.
    seat.roles.filter((role) => role !== 'unitHead'),
    [seat.id, whoActs(seat)].every((id) => settings.cleared.has(id)),
    isOfCommittee(seat),
    seat.roles.includes('unitHead'),
    due,
    process,
    limit,
    desksInSealedAccess(seat, settings),
    secretariesOf(settings),
    desksOfSealedDecider,
    persons.officers,
    persons.units,
    !seat.deputy,
  ];
}
