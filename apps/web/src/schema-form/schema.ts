import type { Label } from '../language/label.js';

/** What the API sends of JSON Schema (draft 2020-12), with titles in both languages. */
export interface FieldSchema {
  type?: string;
  title?: string;
  titleEn?: string;
  enum?: (string | number)[];
  enumLabels?: Record<string, Label>;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
  refersTo?: 'unit' | 'officer';
  /** Few people fill it in. */
  rare?: boolean;
  items?: FieldSchema;
  properties?: Record<string, FieldSchema>;
  required?: string[];
}

export interface ObjectSchema extends FieldSchema {
  properties?: Record<string, FieldSchema>;
}

export type FieldPath = (string | number)[];

/** Values of a form as typed, by field. */
export type Typed = Record<string, unknown>;
