import type { PersonalData } from '@banjie/office';
import type { Position } from '@banjie/runtime';
import { z } from 'zod';

const where = 'live|place';
const form = z.strictObject({ xact: z.string().regex(/^\d{1,20}$/), case_id: z.uuid(), seq: z.int().min(0) });

/** A place as it leaves the office: it would tell how much others write, sealed matters included (R12). */
export function sealedPosition(personal: PersonalData, { xact, case_id, seq }: Position): string {
  return personal.seal(JSON.stringify({ xact, case_id, seq }).padEnd(120), where);
}

/** The place a reader comes back with; null for one this office did not give out. */
export function positionIn(personal: PersonalData, given: string): Position | null {
  try {
    return form.parse(JSON.parse(personal.open(given, where)));
  } catch {
    return null;
  }
}
