import { describe, expect, it } from '@jest/globals';
import { faultOf, missingIn } from './faults.logic.js';

const phone = { type: 'string', maxLength: 20, pattern: '^[0-9+ -]{5,20}$' };

describe('a value before it is sent', () => {
  it.each([
    ['', true, 'missing'],
    ['  ', true, 'missing'],
    [undefined, true, 'missing'],
    [null, true, 'missing'],
    ['', false, null],
    [' 139 1234 5678 ', true, null],
    ['打电话', false, 'malformed'],
    ['1'.repeat(21), false, 'tooLong'],
  ])('%j, required: %s, is %s', (value, required, fault) => {
    expect(faultOf(phone, required, value)).toBe(fault);
  });

  it.each([
    [{ type: 'integer' }, 0, null],
    [{ type: 'integer' }, null, 'missing'],
    [{ type: 'boolean' }, false, null],
    [{ type: 'array', items: { type: 'string', enum: ['a'] } }, [], 'missing'],
    [{ type: 'array', items: { type: 'string', enum: ['a'] } }, ['a'], null],
    [{ type: 'string', format: 'date-time' }, '2026-03-02T09:00', null],
  ])('of %j: %j, required, is %s', (schema, value, fault) => {
    expect(faultOf(schema, true, value)).toBe(fault);
  });

  it('is missed where the schema requires it', () => {
    const schema = { type: 'object', properties: { name: { type: 'string' }, phone }, required: ['name'] };
    expect(missingIn(schema, { name: ' ', phone: 'x' })).toEqual(['name']);
    expect(missingIn(schema, { name: '张三' })).toEqual([]);
  });
});
