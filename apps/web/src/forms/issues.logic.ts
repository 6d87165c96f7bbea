import type { Issue } from '../api/problem.js';
import type { Language } from '../language/label.js';
import { fieldKind, titleOf } from './field-kind.logic.js';
import type { FieldPath, FieldSchema, ObjectSchema } from './schema.js';

export interface PlacedIssues {
  /** Issues that stand beside a field. */
  fields: { name: FieldPath; errors: string[] }[];
  /** Issues of the form as a whole; their path in the words of the form. */
  rest: Issue[];
}

/** Puts each issue the API reports (dotted path) beside the field it is about, in the chosen language. */
export function placeIssues(schema: ObjectSchema, issues: readonly Issue[], language: Language): PlacedIssues {
  const placed: PlacedIssues = { fields: [], rest: [] };
  for (const issue of issues) {
    const path = issue.path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const message = inLanguage(issue.message, language);
    const field = fieldAt(schema, path);
    if (field && !['group', 'rows'].includes(fieldKind(field))) placed.fields.push({ name: path, errors: [message] });
    else placed.rest.push({ path: field ? titleOf(field, issue.path, language) : issue.path, message });
  }
  return placed;
}

/** Finds groups and rows too, though no message can be placed beside them. */
function fieldAt(schema: FieldSchema, [step, ...rest]: FieldPath): FieldSchema | null {
  const next = typeof step === 'number' ? schema.items : step === undefined ? undefined : schema.properties?.[step];
  if (!next) return null;
  return rest.length > 0 ? fieldAt(next, rest) : next;
}

/** The API says some messages as `中文 / English`. */
function inLanguage(message: string, language: Language): string {
  const [zh, en, ...more] = message.split(' / ');
  if (zh === undefined || en === undefined || more.length > 0) return message;
  return language === 'zh' ? zh : en;
}
