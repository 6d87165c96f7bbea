import { describe, expect, it } from '@jest/globals';
import { isWide } from './console-form.logic.js';
import { choicesOf, fieldKind, titleOf } from './field-kind.logic.js';
import type { FieldSchema } from './schema.js';

describe('the kind of a field', () => {
  it.each<[string, FieldSchema]>([
    ['choice', { type: 'string', enum: ['signed', 'refused'] }],
    ['choices', { type: 'array', items: { type: 'string', enum: ['anonymous'] } }],
    ['unit', { type: 'string', refersTo: 'unit', pattern: '^[a-z]' }],
    ['officer', { type: 'string', refersTo: 'officer' }],
    ['officers', { type: 'array', minItems: 2, items: { type: 'string', refersTo: 'officer' } }],
    ['units', { type: 'array', items: { type: 'string', refersTo: 'unit' } }],
    ['yesNo', { type: 'boolean', default: false }],
    ['number', { type: 'integer', minimum: 1 }],
    ['date', { type: 'string', format: 'date' }],
    ['instant', { type: 'string', format: 'date-time' }],
    ['line', { type: 'string', maxLength: 300 }],
    ['line', { type: 'string', pattern: '^[0-9+ -]{5,20}$' }],
    ['paragraph', { type: 'string', maxLength: 2000 }],
    ['lines', { type: 'array', items: { type: 'string', maxLength: 200 } }],
    ['rows', { type: 'array', items: { type: 'object' } }],
    ['group', { type: 'object', properties: {} }],
  ])('%s', (kind, schema) => {
    expect(fieldKind(schema)).toBe(kind);
  });
});

describe('a wide field', () => {
  it('is one for long words or many ticks', () => {
    expect(isWide({ type: 'string', maxLength: 200 })).toBe(true);
    expect(isWide({ type: 'array', items: { enum: ['joint'] } })).toBe(true);
    expect(isWide({ type: 'string', maxLength: 100 })).toBe(false);
    expect(isWide({ type: 'string', pattern: '^[0-9]+$' })).toBe(false);
  });
});

describe('a field’s words', () => {
  const schema: FieldSchema = {
    title: '送达回证',
    titleEn: 'Delivery record',
    enum: ['signed', 'refused'],
    enumLabels: { signed: { zh: '签收', en: 'Signed' } },
  };

  it('are in the chosen language', () => {
    expect(titleOf(schema, 'receipt', 'zh')).toBe('送达回证');
    expect(titleOf(schema, 'receipt', 'en')).toBe('Delivery record');
    expect(titleOf({}, 'receipt', 'en')).toBe('receipt');
  });

  it('show a value that has no words as it is', () => {
    expect(choicesOf(schema, 'zh')).toEqual([
      { value: 'signed', label: '签收' },
      { value: 'refused', label: 'refused' },
    ]);
  });
});
