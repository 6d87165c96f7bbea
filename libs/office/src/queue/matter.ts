import type { Label } from '@banjie/workflows';
import { maskedName } from '../personal-data/masking.js';
import { keptUnnamed } from '../personal-data/who-came.js';
import { isGroup } from '../intake/registration-form.js';

/** What a list says of the petition behind a row; all null where there is none, or where the reader learns nothing of it (R6). */
export interface Matter {
  /** Who came, the first of several, masked; of who asked not to be named, no name (R12). */
  petitioner: Label | null;
  village: string | null;
  category: string | null;
  /** How many came; null below the number that makes a group (R2). */
  group: number | null;
}

export interface MatterRow {
  petitioner: string | null;
  is_unnamed: boolean | null;
  place: string | null;
  category: string | null;
  people_count: number | null;
}

/** SQL: the columns of `MatterRow`, of the petition `t` and the case of `row`; null where `hidden` holds. */
export const matterColumns = (row: string, hidden = 'false'): string =>
  `CASE WHEN ${hidden} THEN NULL ELSE (SELECT r.name FROM petitioner r WHERE r.case_id = ${row}.case_id AND r.position = 0) END AS petitioner,
   EXISTS (SELECT FROM process k WHERE k.case_id = ${row}.case_id AND k.confidential) AS is_unnamed,
   CASE WHEN ${hidden} THEN NULL ELSE t.place END AS place, CASE WHEN ${hidden} THEN NULL ELSE t.category END AS category,
   CASE WHEN ${hidden} THEN NULL ELSE t.people_count END AS people_count`;

export function matterOf({ petitioner, is_unnamed, place, category, people_count }: MatterRow): Matter {
  return {
    petitioner: petitioner === null ? null : is_unnamed ? keptUnnamed : sameInBoth(maskedName(petitioner)),
    village: place,
    category,
    group: people_count !== null && isGroup(people_count) ? people_count : null,
  };
}

const sameInBoth = (text: string): Label => ({ zh: text, en: text });
