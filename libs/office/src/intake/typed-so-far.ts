import { officeClock, parsed, type Runtime } from '@banjie/runtime';
import { localDateOf, type Actor } from '@banjie/workflows';
import type { PersonalData } from '../personal-data/personal-data.js';
import { duplicateForm, findDuplicates, type Duplicate } from './duplicate-check.js';
import { warningsOfPeople, type Warning } from './warnings.js';

/** What there is to look at before a petition is registered (R2): earlier ones, and numbers that look wrong. */
export interface LookedAt {
  items: Duplicate[];
  /** `path`: the field of the form. */
  warnings: Warning[];
}

/** Looks at what has been typed so far, while the person is still at the counter. Throws a refusal where it is no such form. */
export async function lookAtTyped(
  runtime: Runtime,
  personal: PersonalData,
  clerk: Actor,
  typed: unknown,
): Promise<LookedAt> {
  const { petitioners } = parsed(duplicateForm, typed, 'R2');
  const [items, { now }] = await Promise.all([
    findDuplicates(runtime, personal, clerk, typed),
    officeClock(runtime.manager),
  ]);
  return { items, warnings: warningsOfPeople(petitioners, localDateOf(now.toISOString())) };
}
