import { fromField } from '../ui/time/office-time.logic.js';
import { asLine, asParagraphs } from './seen-text.gen.js';
import { fieldKind } from './field-kind.logic.js';
import type { FieldSchema, ObjectSchema, Typed } from './schema.js';

/** What was typed as the API wants it: trimmed, empty fields and empty rows left out, instants with the office's zone. */
export function bodyOf({ properties = {} }: ObjectSchema, typed: Typed): Typed {
  const entries = Object.entries(properties).map(([name, field]) => [name, valueOf(field, typed[name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** One value as the API wants it; undefined where nothing was typed. */
export function valueOf(field: FieldSchema, typed: unknown): unknown {
  if (typed === undefined || typed === null) return undefined;
  switch (fieldKind(field)) {
    case 'line':
    case 'paragraph':
    case 'date':
      return seenOf(field, typed);
    case 'instant': {
      const text = textOf(typed);
      return text && fromField(text);
    }
    case 'lines':
      return (typed as unknown[]).map((one) => seenOf(field.items ?? {}, one)).filter(Boolean);
    case 'rows':
      return (typed as Typed[]).flatMap((row) =>
        isBlank(field.items ?? {}, row) ? [] : [bodyOf(field.items ?? {}, row)],
      );
    case 'group':
      return isBlank(field, typed as Typed) ? undefined : bodyOf(field, typed as Typed);
    default:
      return typed === '' ? undefined : typed;
  }
}

/** Nothing was typed: an unticked box or a value the form opened with is not typing. */
export function isBlank({ properties = {} }: FieldSchema, row: Typed | undefined): boolean {
  return Object.entries(properties).every(([name, field]) => {
    const value = valueOf(field, row?.[name]);
    return value === false || value === field.default || isEmpty(value);
  });
}

/** Neither text nor anything else: undefined, or a list without values. */
export const isEmpty = (value: unknown): boolean => String(value ?? '') === '';

/** What was typed as the API will keep it, by how the field is written; a password is kept as it is. */
export function seenText({ written }: FieldSchema, typed: string): string {
  if (written === 'line') return asLine(typed);
  return written === 'paragraphs' ? asParagraphs(typed) : typed;
}

const seenOf = (field: FieldSchema, typed: unknown): string | undefined => textOf(seenText(field, String(typed ?? '')));

const textOf = (typed: unknown): string | undefined => String(typed ?? '').trim() || undefined;
