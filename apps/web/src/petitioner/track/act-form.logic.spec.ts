import { describe, expect, it } from '@jest/globals';
import { missingIn } from '../../forms/faults.logic.js';
import { choicesOf, titleOf } from '../../forms/field-kind.logic.js';
import { bodyOf } from '../../forms/values.logic.js';
import { refusalKey } from './act-form.logic.js';

const rate = {
  act: 'rate',
  label: { zh: '评价', en: 'Rate' },
  schema: {
    type: 'object' as const,
    required: ['reception'],
    properties: {
      reception: {
        type: 'string' as const,
        title: '接待',
        titleEn: 'Reception',
        enum: ['satisfied'],
        enumLabels: { satisfied: { zh: '满意', en: 'Satisfied' } },
      },
      words: { type: 'string' as const, title: '想说的话' },
    },
  },
};

const { schema } = rate;

describe('a petitioner’s form', () => {
  it('is made from the schema of the act', () => {
    const { reception, words } = schema.properties;
    expect(titleOf(reception, 'reception', 'zh')).toBe('接待');
    expect(titleOf(reception, 'reception', 'en')).toBe('Reception');
    expect(choicesOf(reception, 'en')).toEqual([{ value: 'satisfied', label: 'Satisfied' }]);
    expect(titleOf(words, 'words', 'en')).toBe('想说的话');
    expect(choicesOf(words, 'zh')).toEqual([]);
  });

  it('knows what is missing and leaves out what is empty', () => {
    expect(missingIn(schema, { words: ' ' })).toEqual(['reception']);
    expect(bodyOf(schema, { reception: 'satisfied', words: ' ' })).toEqual({ reception: 'satisfied' });
  });

  it('says what to do after a refusal', () => {
    expect([0, 403, 409, 422, 429, 404, 500].map(refusalKey)).toEqual([
      'noAnswer',
      'staffSignedIn',
      'noLongerPossible',
      'checkWords',
      'tooOften',
      'later',
      'later',
    ]);
  });
});
