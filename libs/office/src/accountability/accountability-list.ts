import type { Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { formSchema, type FormSchema } from '../forms/form-schema.js';
import { readClues, type Clue } from './clues.js';
import { clueForm } from './open-accountability.js';
import { readProceedings, type AccountabilityItem } from './proceedings.js';

export interface AccountabilityList {
  items: AccountabilityItem[];
  clues: Clue[];
  /** The form that opens a proceeding. */
  form: FormSchema;
}

const openingForm = formSchema(clueForm);

/** The proceedings this person may know of, and the clues they may take up (R6). */
export async function readAccountabilityList(runtime: Runtime, reader: Actor): Promise<AccountabilityList> {
  const settings = await runtime.settingsCache.newest();
  const clues = await readClues(runtime, settings, reader);
  return { items: await readProceedings(runtime, settings, reader), clues, form: openingForm };
}
