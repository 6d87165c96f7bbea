import type { Label } from '@banjie/workflows';
import { z } from 'zod';

interface OtherField {
  field: string;
  values: (string | number | boolean)[];
}

/** What the web reads of a form's JSON schema; the rest of the dialect is there too. */
export interface FormSchema {
  [rest: string]: unknown;
  type?: string | undefined;
  title?: string | undefined;
  titleEn?: string | undefined;
  enum?: (string | number)[] | undefined;
  enumLabels?: Record<string, Label> | undefined;
  format?: string | undefined;
  pattern?: string | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  minItems?: number | undefined;
  maxItems?: number | undefined;
  default?: unknown;
  rare?: boolean | undefined;
  /** Sent as it stands: what whoever fills in the form has before them. */
  readOnly?: boolean | undefined;
  /** Asked, and then needed, where another field of the form holds one of these values. */
  neededWith?: OtherField | undefined;
  /** Always asked, and needed unless another field of the form holds one of these values. */
  neededUnless?: OtherField | undefined;
  /** Asked once a refusal has named it. */
  onceAsked?: boolean | undefined;
  /** What whoever fills it in has to know of the matter. */
  note?: Label | undefined;
  refersTo?: 'unit' | 'officer' | 'category' | 'place' | undefined;
  items?: FormSchema | undefined;
  properties?: Record<string, FormSchema> | undefined;
  required?: string[] | undefined;
}

/** A form as JSON schema (draft 2020-12), its closed lists with their words as `enumLabels`: the web renders it as it is. */
export const formSchema = (form: z.ZodType): FormSchema => z.toJSONSchema(form, { io: 'input' }) as FormSchema;

const read = new WeakMap<z.ZodObject, FormSchema>();

/** The same of a form that is read again and again, made once. */
export function fieldsOf(form: z.ZodObject): FormSchema {
  let schema = read.get(form);
  if (!schema) read.set(form, (schema = formSchema(form)));
  return schema;
}
