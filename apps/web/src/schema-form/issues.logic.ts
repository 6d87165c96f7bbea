import type { Issue } from '../answers/problem.js';
import { fieldKind } from './field-kind.logic.js';
import type { FieldPath, FieldSchema, ObjectSchema } from './schema.js';

export interface PlacedIssues {
  /** Issues that stand beside a field. */
  fields: { name: FieldPath; errors: string[] }[];
  /** Issues of the form as a whole. */
  rest: Issue[];
}

/** Puts each issue the API reports (dotted path) beside the field it is about. */
export function placeIssues(schema: ObjectSchema, issues: readonly Issue[]): PlacedIssues {
  const placed: PlacedIssues = { fields: [], rest: [] };
  for (const issue of issues) {
    const path = issue.path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    if (isField(schema, path)) placed.fields.push({ name: path, errors: [issue.message] });
    else placed.rest.push(issue);
  }
  return placed;
}

/** Whether a single field stands at this path: groups and rows as a whole have no place of their own. */
function isField(schema: FieldSchema, path: FieldPath): boolean {
  const [step, ...rest] = path;
  const next = typeof step === 'number' ? schema.items : step === undefined ? undefined : schema.properties?.[step];
  if (!next) return false;
  if (rest.length > 0) return isField(next, rest);
  return !['group', 'rows'].includes(fieldKind(next));
}
