import type { FormInstance, FormRule } from 'antd';
import type { Translate } from '../language/language.js';
import { faultOf, type Fault } from './faults.logic.js';
import type { FieldPath, FieldSchema, Typed } from './schema.js';
import { isBlank } from './values.logic.js';

interface RuleInput {
  schema: FieldSchema;
  title: string;
  required: boolean;
  row?: { path: FieldPath; schema: FieldSchema; needed: boolean };
  t: Translate;
}

/** The checks of `faultOf` as a rule of antd. A row left empty requires nothing, unless it is the only one of a list that is needed. */
export function rulesOf({ schema, title, required, row, t }: RuleInput): FormRule[] {
  const messageOf = (fault: Fault): string => t(messageKeys[fault], { title, max: schema.maxLength ?? 0 });
  const asksNothing = (form: FormInstance): boolean =>
    row !== undefined && isIdle(row, form.getFieldValue(row.path.slice(0, -1)) as (Typed | undefined)[] | undefined);
  return [
    (form) => ({
      validator: (_, value) => {
        const fault = faultOf(schema, required && !asksNothing(form as FormInstance), value);
        return fault === null ? Promise.resolve() : Promise.reject(new Error(messageOf(fault)));
      },
    }),
  ];
}

/** Whether a row may be left as it is: nothing was entered in it, and another one has something or none is needed. */
function isIdle(
  { path, schema, needed }: NonNullable<RuleInput['row']>,
  rows: readonly (Typed | undefined)[] = [],
): boolean {
  const index = Number(path.at(-1));
  const isFirstOfNone = index === 0 && rows.every((one) => isBlank(schema, one));
  return isBlank(schema, rows[index]) && !(needed && isFirstOfNone);
}

const messageKeys = {
  missing: 'field.needed',
  tooLong: 'field.tooLong',
  malformed: 'field.malformed',
} as const satisfies Record<Fault, string>;
