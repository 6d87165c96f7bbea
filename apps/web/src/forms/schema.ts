import type { components } from '../api/api.gen.js';

/** What the API sends of JSON Schema (draft 2020-12), with titles in both languages. */
export type FieldSchema = components['schemas']['FieldSchema'];
export type ObjectSchema = FieldSchema;

export type FieldPath = (string | number)[];

/** Values of a form as typed, by field. */
export type Typed = Record<string, unknown>;
