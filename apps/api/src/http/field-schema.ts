import { z } from 'zod';
import { label } from './shapes.js';

const otherField = z.strictObject({
  field: z.string(),
  values: z.array(z.union([z.string(), z.number(), z.boolean()])),
});

/** What the web reads of a form's JSON schema; the rest of the dialect is there too. */
export const fieldSchema = z.looseObject({
  type: z.string().optional(),
  title: z.string().optional(),
  titleEn: z.string().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  enumLabels: z.record(z.string(), label).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  default: z.unknown().optional(),
  rare: z.boolean().optional(),
  /** Sent as it stands: what whoever fills in the form has before them. */
  readOnly: z.boolean().optional(),
  /** Asked, and then needed, where another field of the form holds one of these values. */
  neededWith: otherField.optional(),
  /** Always asked, and needed unless another field of the form holds one of these values. */
  neededUnless: otherField.optional(),
  /** Asked once a refusal has named it. */
  onceAsked: z.boolean().optional(),
  /** What whoever fills it in has to know of the matter. */
  note: label.optional(),
  /** How people's writing is cleaned: one line, or paragraphs. Other texts are kept as they are typed. */
  written: z.enum(['line', 'paragraphs']).optional(),
  refersTo: z.enum(['unit', 'officer', 'category', 'place']).optional(),
  get items() {
    return fieldSchema.optional();
  },
  get properties() {
    return z.record(z.string(), fieldSchema).optional();
  },
  required: z.array(z.string()).optional(),
});
// Registered afterwards: `meta` would make a copy, and the fields inside would be of the nameless original.
z.globalRegistry.add(fieldSchema, {
  id: 'FieldSchema',
  description: 'JSON Schema (draft 2020-12) of a form, titled in both languages',
});
