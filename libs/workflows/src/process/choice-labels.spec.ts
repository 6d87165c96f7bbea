import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { accountabilityActs } from '../accountability/acts.js';
import { denialActs } from '../denial/acts.js';
import { supervisionActs } from '../escalation/acts.js';
import { petitionActs } from '../petition/acts.js';
import { choiceLabels } from './choice-labels.js';

/** Every closed list anywhere in a JSON schema. */
function listsIn(schema: unknown): unknown[][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'enum' in schema && Array.isArray(schema.enum) ? [schema.enum as unknown[]] : [];
  return [...own, ...Object.values(schema).flatMap(listsIn)];
}

describe('the choices on a form', () => {
  it.each(
    [...petitionActs, ...denialActs, ...supervisionActs, ...accountabilityActs].map(
      (act) => [act.name, act.payload] as const,
    ),
  )('of %s have words in both languages', (_, payload) => {
    for (const values of listsIn(z.toJSONSchema(payload, { io: 'input' }))) {
      const labels = choiceLabels(values);
      for (const value of values)
        expect(labels?.[String(value)]).toEqual({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) });
    }
  });

  it('of a list nobody named have none', () => {
    expect(choiceLabels(['one', 'two'])).toBeNull();
  });
});
