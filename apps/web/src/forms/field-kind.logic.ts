import type { Language } from '../language/label.js';
import type { FieldSchema } from './schema.js';

export type FieldKind =
  | 'choice'
  | 'choices'
  | 'unit'
  | 'officer'
  | 'officers'
  | 'category'
  | 'place'
  | 'units'
  | 'yesNo'
  | 'number'
  | 'date'
  | 'instant'
  | 'line'
  | 'paragraph'
  | 'lines'
  | 'rows'
  | 'group';

/** Longer texts get more than one line (characters). */
const longestLine = 300;

/** Which kind of field a schema asks for. */
export function fieldKind(schema: FieldSchema): FieldKind {
  if (schema.enum) return 'choice';
  if (schema.refersTo) return schema.refersTo;
  switch (schema.type) {
    case 'boolean':
      return 'yesNo';
    case 'integer':
    case 'number':
      return 'number';
    case 'object':
      return 'group';
    case 'array':
      return kindOfMany(schema.items ?? {});
    default:
      return kindOfText(schema);
  }
}

function kindOfMany(items: FieldSchema): FieldKind {
  if (items.enum) return 'choices';
  if (items.refersTo) return items.refersTo === 'unit' ? 'units' : 'officers';
  return items.type === 'object' ? 'rows' : 'lines';
}

function kindOfText({ format, maxLength }: FieldSchema): FieldKind {
  if (format === 'date') return 'date';
  if (format === 'date-time') return 'instant';
  return maxLength !== undefined && maxLength > longestLine ? 'paragraph' : 'line';
}

/** A field's title; its name where the API gave none. */
export function titleOf(schema: FieldSchema, name: string, language: Language): string {
  return (language === 'zh' ? schema.title : (schema.titleEn ?? schema.title)) ?? name;
}

/** The choices of a closed list in the words of the office. */
export function choicesOf(schema: FieldSchema, language: Language): { value: string | number; label: string }[] {
  return (schema.enum ?? []).map((value) => ({
    value,
    label: schema.enumLabels?.[String(value)]?.[language] ?? String(value),
  }));
}
