import { directoryIn, type OfficeSettings } from '@banjie/runtime';
import { goesOnWithout, type Actor, type RecusalGround } from '@banjie/workflows';
import type { Registration } from './registration-form.js';

/** What says whom a matter concerns. */
export type WhomItConcerns = Pick<Registration, 'lane' | 'complainedUnit' | 'complainedOfficer'>;

/**
 * A complaint about the head of a unit is a complaint about the unit. One about anybody else of it never routes to the unit
 * either, whose head would answer for their own people, though the others may know of it (R6 recusal). An accusation goes to the
 * committee's own people, whomever of them it names (R12).
 */
export function complainedOf(registration: WhomItConcerns, settings: OfficeSettings) {
  const { lane, complainedUnit, complainedOfficer } = registration;
  const officer = complainedOfficer === undefined ? undefined : settings.staff.get(complainedOfficer);
  const isOfHead = officer?.roles.includes('unitHead') === true;
  const unit = lane === 'accusation' || isOfHead || !officer || isOnly(officer.unit, settings) ? null : officer.unit;
  return {
    complainedUnit: complainedUnit ?? (isOfHead ? officer.unit : null),
    complainedOfficer: complainedOfficer ?? null,
    ...(unit === null ? {} : { complainedOfficersUnit: unit }),
  };
}

/**
 * Whoever takes it down and is named in it, themselves or a relative, has no further part in it. The last one who could carry it
 * on is told to ask the superior organ, and what they said stands in the history (R2 "warn, never block", R6).
 */
export function recusalAtTheCounter(
  registration: Registration,
  { id }: Actor,
  settings: OfficeSettings,
): { recusal?: RecusalGround; lastOneConcerned?: RecusalGround } {
  const { lane, recusal } = registration;
  if (recusal === undefined) return {};
  const { complainedUnit, complainedOfficer, complainedOfficersUnit } = complainedOf(registration, settings);
  const about = { recused: [complainedOfficer ?? ''], recusedUnits: [complainedUnit ?? ''] };
  const directory = directoryIn({ sealed: lane === 'accusation', about, actedFor: [], settings }, about);
  return goesOnWithout(id, directory, { notHandledBy: complainedOfficersUnit ?? null })
    ? { recusal }
    : { lastOneConcerned: recusal };
}

/** Nobody works anywhere else, so that the unit handles the complaint, and others of it than the officer. */
const isOnly = (unit: string, { staff }: OfficeSettings): boolean =>
  ![...staff.values()].some((one) => !one.disabled && one.unit !== unit);
