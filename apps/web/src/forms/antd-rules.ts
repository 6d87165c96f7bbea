import type { FormInstance, FormRule } from 'antd';
import type { Say } from '../language/language.js';
import type { FieldKind } from './field-kind.logic.js';
import type { FieldPath, FieldSchema, Typed } from './schema.js';
import { isBlank } from './typed-values.logic.js';

interface RuleQuestion {
  schema: FieldSchema;
  kind: FieldKind;
  title: string;
  required: boolean;
  row?: { path: FieldPath; schema: FieldSchema };
  say: Say;
}

/** What can be said before sending: something is missing, too long or misshapen. All else the API judges. */
export function rulesOf({ schema, kind, title, required, row, say }: RuleQuestion): FormRule[] {
  const rules: FormRule[] = [];
  if (required) rules.push(requiredRule(row, kind, say('field.needed', { title })));
  if (kind === 'line' || kind === 'paragraph') {
    if (schema.maxLength !== undefined)
      rules.push({ max: schema.maxLength, message: say('field.tooLong', { title, max: schema.maxLength }) });
    if (schema.pattern !== undefined)
      rules.push({ pattern: new RegExp(schema.pattern, 'u'), message: say('field.misshapen', { title }) });
  }
  return rules;
}

/** Words must be more than blanks; of a number or a choice there is nothing to trim, and the library would call it misshapen. */
function requiredRule(row: RuleQuestion['row'], kind: FieldKind, message: string): FormRule {
  if (!row)
    return kind === 'line' || kind === 'paragraph'
      ? { required: true, whitespace: true, message }
      : { required: true, message };
  return (form) => ({
    validator: (_, value) => {
      const blankRow = isBlank(row.schema, (form as FormInstance).getFieldValue(row.path) as Typed | undefined);
      const missing = value === undefined || value === null || String(value).trim() === '';
      return missing && !blankRow ? Promise.reject(new Error(message)) : Promise.resolve();
    },
  });
}
