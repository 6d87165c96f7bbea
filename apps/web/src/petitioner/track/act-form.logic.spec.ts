import { describe, expect, it } from '@jest/globals';
import { fieldsOf, filledIn, missingFields, refusalKey } from './act-form.logic.js';

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

describe('a petitioner’s form', () => {
  it('is made from the schema of the act', () => {
    expect(fieldsOf(rate)).toEqual([
      {
        name: 'reception',
        title: { zh: '接待', en: 'Reception' },
        required: true,
        choices: [{ value: 'satisfied', label: { zh: '满意', en: 'Satisfied' } }],
      },
      { name: 'words', title: { zh: '想说的话', en: '想说的话' }, required: false, choices: null },
    ]);
  });

  it('knows what is missing and leaves out what is empty', () => {
    expect(missingFields(fieldsOf(rate), { words: ' ' }).map(({ name }) => name)).toEqual(['reception']);
    expect(filledIn({ reception: 'satisfied', words: ' ' })).toEqual({ reception: 'satisfied' });
  });

  it('says what to do after a refusal', () => {
    expect([0, 409, 422, 429, 404, 500].map(refusalKey)).toEqual([
      'noAnswer',
      'noLongerPossible',
      'checkWords',
      'tooOften',
      'later',
      'later',
    ]);
  });
});
