import type { FormInstance, FormRule } from 'antd';
import type { Translate } from '../language/language.js';
import type { FieldKind } from './field-kind.logic.js';
import type { FieldPath, FieldSchema, Typed } from './schema.js';
import { isBlank } from './typed-values.logic.js';

interface RuleQuestion {
  schema: FieldSchema;
  kind: FieldKind;
  title: string;
  required: boolean;
  row?: { path: FieldPath; schema: FieldSchema };
  t: Translate;
}

/** Checks before sending: missing, too long or malformed. Everything else is checked by the API. */
export function rulesOf({ schema, kind, title, required, row, t }: RuleQuestion): FormRule[] {
  const rules: FormRule[] = [];
  if (required) rules.push(requiredRule(row, kind, t('field.needed', { title })));
  if (kind === 'line' || kind === 'paragraph') {
    if (schema.maxLength !== undefined)
      rules.push({ max: schema.maxLength, message: t('field.tooLong', { title, max: schema.maxLength }) });
    if (schema.pattern !== undefined)
      rules.push({ pattern: new RegExp(schema.pattern, 'u'), message: t('field.misshapen', { title }) });
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
