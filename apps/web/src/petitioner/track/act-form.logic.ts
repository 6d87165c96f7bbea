import type { Language, Label } from '../../language/label.js';
import type { FieldSchema } from '../../forms/schema.js';
import type { PetitionerAct } from './send-act.js';
import type { PetitionerMessageKey } from '../petitioner.zh.js';

export interface ActField {
  name: string;
  title: Label;
  required: boolean;
  /** Null for free text. */
  choices: { value: string; label: Label }[] | null;
}

/** The fields of an act, by its schema. */
export function fieldsOf({ schema: { properties = {}, required = [] } }: PetitionerAct): ActField[] {
  return Object.entries(properties).map(([name, field]) => ({
    name,
    title: { zh: field.title ?? name, en: field.titleEn ?? field.title ?? name },
    required: required.includes(name),
    choices: choicesOf(field),
  }));
}

const choicesOf = ({ enum: values, enumLabels }: FieldSchema): ActField['choices'] =>
  values
    ? values.map((value) => ({
        value: String(value),
        label: enumLabels?.[String(value)] ?? { zh: String(value), en: String(value) },
      }))
    : null;

/** What was filled in, empty fields left out. */
export const filledIn = (typed: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]])),
  );

export const missingFields = (fields: readonly ActField[], typed: Record<string, string>): ActField[] =>
  fields.filter(({ name, required }) => required && (typed[name] ?? '').trim() === '');

export const titleIn = ({ title }: ActField, language: Language): string => title[language];

/** What to tell the petitioner when an act was refused; 0 is no answer at all. */
export function refusalKey(status: number): PetitionerMessageKey {
  if (status === 0) return 'noAnswer';
  if (status === 409) return 'noLongerPossible';
  if (status === 429) return 'tooOften';
  return status === 422 ? 'checkWords' : 'later';
}
