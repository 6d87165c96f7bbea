import { oversees, type OfficeSettings } from '@banjie/runtime';
import { seatsOf, type Actor } from '@banjie/workflows';
import { anyOf, term, type Terms } from './terms.js';

/** What an officer took down or has. */
export const takenDownOrHeldBy = (officer: string): Terms => anyOf([term('f', officer), term('h', officer)]);

/**
 * Where `mayRead` may allow something, as terms of the index: what the reader's desks took down and what their units had, those
 * merged into them too; no condition for those whose duty is the whole office. The rule itself has the last word.
 */
export function inSight(reader: Actor, settings: OfficeSettings): Terms[] {
  if (oversees(reader)) return [];
  const seats = seatsOf(reader);
  const units = [...settings.units.keys()].filter((unit) => seats.some((seat) => settings.unitNow(unit) === seat.unit));
  return [anyOf([...seats.map(({ id }) => term('f', id)), ...units.map((unit) => term('u', unit))])];
}
