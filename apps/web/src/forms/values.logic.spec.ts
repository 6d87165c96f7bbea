import { describe, expect, it } from '@jest/globals';
import type { ObjectSchema } from './schema.js';
import { openingValues } from './console-form.logic.js';
import { bodyOf, isBlank } from './values.logic.js';

const person: ObjectSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 100 },
    phone: { type: 'string', pattern: '^[0-9]+$' },
    representative: { type: 'boolean', default: false },
  },
  required: ['name'],
};

const schema: ObjectSchema = {
  type: 'object',
  properties: {
    title: { type: 'string', maxLength: 200 },
    receivedAt: { type: 'string', format: 'date-time' },
    peopleCount: { type: 'integer', default: 1 },
    materials: { type: 'array', items: { type: 'string', maxLength: 200 }, default: [] },
    petitioners: { type: 'array', items: person, default: [] },
    superior: {
      type: 'object',
      properties: { dueDate: { type: 'string', format: 'date' }, reference: { type: 'string', maxLength: 200 } },
    },
  },
};

describe('what a form sends', () => {
  it('is trimmed and leaves out what was not typed', () => {
    expect(bodyOf(schema, { title: '  路灯不亮 ', receivedAt: '', superior: { dueDate: '', reference: ' ' } })).toEqual(
      { title: '路灯不亮' },
    );
  });

  it('means times in the office’s zone', () => {
    expect(bodyOf(schema, { receivedAt: '2026-03-02T09:00' })).toEqual({ receivedAt: '2026-03-02T09:00:00+08:00' });
  });

  it('leaves out empty lines and empty rows', () => {
    const typed = {
      materials: ['身份证复印件', ' '],
      petitioners: [{ name: '张三', phone: '', representative: false }, { name: ' ', representative: false }, {}],
    };
    expect(bodyOf(schema, typed)).toEqual({
      materials: ['身份证复印件'],
      petitioners: [{ name: '张三', representative: false }],
    });
  });

  it('sends nothing the schema does not know', () => {
    expect(bodyOf(schema, { title: '路灯', officer: 'handler' })).toEqual({ title: '路灯' });
  });

  it('keeps a ticked box as typing', () => {
    expect(isBlank(person, { representative: true })).toBe(false);
    expect(isBlank(person, { representative: false })).toBe(true);
    expect(isBlank(person, undefined)).toBe(true);
  });
});

describe('what a form opens with', () => {
  it('is the schema’s defaults under what the page knows', () => {
    expect(openingValues(schema, { petitioners: [{}] })).toEqual({ peopleCount: 1, materials: [], petitioners: [{}] });
  });
});
