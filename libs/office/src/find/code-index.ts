import { canonicalQueryCode } from '@banjie/workflows';
import type { PersonalData } from '../personal-data/personal-data.js';

/**
 * Blind index of a query code, however it was typed: the matter is found by what the receipt says, and whoever reads the database
 * learns no code from it.
 */
export const codeIndex = (personal: PersonalData, code: string): string =>
  personal.blindIndex(`query code|${canonicalQueryCode(code)}`);
