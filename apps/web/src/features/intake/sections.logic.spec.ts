import { describe, expect, it } from '@jest/globals';
import type { ObjectSchema } from '../../forms/schema.js';
import { sectionsOf } from './sections.logic.js';

const schemaOf = (...names: string[]): ObjectSchema => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, {}])),
});

describe('the counter’s form', () => {
  it('asks who is here, then what it is about, then the rest', () => {
    const sections = sectionsOf(schemaOf('title', 'superior', 'channel', 'content', 'petitioners'));
    expect(sections.map(({ names }) => names)).toEqual([
      ['channel', 'petitioners'],
      ['title', 'content'],
      ['superior'],
    ]);
  });

  it('loses no field the API asks for', () => {
    const names = ['title', 'somethingNew', 'channel'];
    expect(
      sectionsOf(schemaOf(...names))
        .flatMap((section) => section.names)
        .sort(),
    ).toEqual([...names].sort());
  });

  it('shows no empty section', () => {
    expect(sectionsOf(schemaOf('title'))).toHaveLength(1);
  });
});
