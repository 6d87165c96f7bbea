import { canonical } from '@banjie/runtime';
import type { PersonalData } from '../personal-data/personal-data.js';

/** One value of a registration, before and after. `person`: which petitioner, from 1; null where it is of the matter. */
export interface CorrectedValue {
  field: string;
  person: number | null;
  before: string | number | null;
  after: string | number | null;
}

const place = (id: string): string => `registration_correction|values|${id}`;

export const sealValues = (personal: PersonalData, id: string, values: readonly CorrectedValue[]): string =>
  personal.seal(JSON.stringify(values), place(id));

export const openValues = (personal: PersonalData, id: string, sealed: string): CorrectedValue[] =>
  JSON.parse(personal.open(sealed, place(id))) as CorrectedValue[];

/** What the history is told of them: which fields, and a keyed digest that proves the values unchanged. */
export const toldOf = (personal: PersonalData, correction: string, values: readonly CorrectedValue[]) => ({
  correction,
  changed: [...new Set(values.map(({ field }) => field))],
  digest: personal.blindIndex(canonical({ correction, values })),
});
