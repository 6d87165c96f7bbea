import { isOfCommittee, oversees, type OfficeSettings } from '@banjie/runtime';
import { seatsOf, type Actor } from '@banjie/workflows';
import { notAboutReader, personsOf } from './not-about-reader.js';

/** What a statement with `readable` in it is told of the reader: `$1` to `$7`. */
export function readerParameters(reader: Actor, settings: OfficeSettings): unknown[] {
  const { officers, units } = personsOf(reader);
  const seats = seatsOf(reader);
  const own = new Set(seats.map(({ unit }) => unit));
  return [
    officers,
    units,
    settings.cleared.has(reader.id),
    oversees(reader),
    [...settings.units.keys()].filter((unit) => own.has(settings.unitNow(unit))),
    seats.map(({ id }) => id),
    isOfCommittee(reader),
  ];
}

/** Of the process a case is about itself its own row says who is out of it and who took it down: no other is looked up. */
const isFree = `CASE WHEN p.recuses_from_case THEN NOT (p.recused && $1::text[] OR p.recused_units && $2::text[])
  ELSE ${notAboutReader('p', '$1::text[]', '$2::text[]')} END`;
const tookDown = `CASE WHEN p.recuses_from_case THEN p.first_contact = ANY ($6::text[])
  ELSE EXISTS (SELECT FROM process root WHERE root.case_id = p.case_id AND root.recuses_from_case AND root.first_contact = ANY ($6::text[]) OFFSET 0) END`;

/**
 * SQL: what `mayRead` and `hiddenFrom` say of one process, exactly, for lists that are counted: a sealed case for those cleared,
 * any other for whoever took it down, the units that had it and those whose duty is the whole office; never one that is about
 * the reader; accountability for the committee, and never the reader’s own (R6, R12). `p` is the process, `c` its file.
 */
export const readable = `(CASE WHEN c.sealed THEN $3 ELSE $4 OR c.units && $5::text[] OR ${tookDown} END
  AND (NOT p.committee_only OR $7 AND COALESCE(p.subject <> ALL ($1::text[]), true)) AND ${isFree})`;
