import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { regimes } from '../regimes.js';
import { choice } from './choice.js';

interface ClosedList {
  enum: unknown[];
  enumLabels?: Record<string, unknown>;
}

/** Every closed list anywhere in a JSON schema. */
function listsIn(schema: unknown): ClosedList[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'enum' in schema && Array.isArray(schema.enum) ? [schema as ClosedList] : [];
  return [...own, ...Object.values(schema).flatMap(listsIn)];
}

const acts = regimes.flatMap((regime) => regime.acts.map(({ name, payload }) => [name, payload] as const));

describe('the choices on a form', () => {
  it.each(acts)('of %s have words in both languages', (_, payload) => {
    for (const { enum: values, enumLabels } of listsIn(z.toJSONSchema(payload, { io: 'input' }))) {
      for (const value of values)
        expect(enumLabels?.[String(value)]).toEqual({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) });
    }
  });

  it('keep their words where the field is optional, has a default or is one of several', () => {
    const light = choice({ on: { zh: '开', en: 'On' }, off: { zh: '关', en: 'Off' } }, '灯', 'Light');
    const form = z.strictObject({
      now: light.optional(),
      usual: light.default('on'),
      all: z.array(light).meta({ title: '各灯', titleEn: 'All lights' }),
    });
    const lists = listsIn(z.toJSONSchema(form, { io: 'input' }));
    expect(lists.map(({ enumLabels }) => Object.keys(enumLabels ?? {}))).toEqual(Array(3).fill(['on', 'off']));
  });
});
