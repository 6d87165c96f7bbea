import type { FormInstance, FormRule } from 'antd';
import type { Translate } from '../language/language.js';
import { faultOf, type Fault } from './faults.logic.js';
import type { FieldPath, FieldSchema, Typed } from './schema.js';
import { isBlank } from './values.logic.js';

interface RuleInput {
  schema: FieldSchema;
  title: string;
  required: boolean;
  row?: { path: FieldPath; schema: FieldSchema };
  t: Translate;
}

/** The checks of `faultOf` as a rule of antd. A row left empty requires nothing. */
export function rulesOf({ schema, title, required, row, t }: RuleInput): FormRule[] {
  const messageOf = (fault: Fault): string => t(messageKeys[fault], { title, max: schema.maxLength ?? 0 });
  const isBlankRow = (form: FormInstance): boolean =>
    row !== undefined && isBlank(row.schema, form.getFieldValue(row.path) as Typed | undefined);
  return [
    (form) => ({
      validator: (_, value) => {
        const fault = faultOf(schema, required && !isBlankRow(form as FormInstance), value);
        return fault === null ? Promise.resolve() : Promise.reject(new Error(messageOf(fault)));
      },
    }),
  ];
}

const messageKeys = {
  missing: 'field.needed',
  tooLong: 'field.tooLong',
  malformed: 'field.malformed',
} as const satisfies Record<Fault, string>;
