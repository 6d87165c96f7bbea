import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical, digestOf } from './canonical.js';

/** What the chains of every office so far were written with: kept so that none of them stops to verify. */
function first(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(first).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, field]) => `${JSON.stringify(name)}:${first(field)}`);
  return `{${fields.join(',')}}`;
}

/** Any UTF-16, halves of pairs included: a name may be cut in the middle. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    anyText,
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.array(tie('json')),
    fc.dictionary(fc.oneof(anyText, fc.string()), tie('json')),
  ),
}));

describe('F17 the bytes a hash is taken of', () => {
  it('are those of the first entries for every value that can be stored', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(value)).toBe(first(value));
      }),
      { numRuns: 5000 },
    );
  });

  it('do not depend on the order of fields', () => {
    const entry = { 类型: 'REGISTERED', seq: 1, event: { é: 1, e: [1e21, -0, 0.1], z: undefined }, at: null };
    expect(canonical(entry)).toBe('{"at":null,"event":{"e":[1e+21,0,0.1],"é":1},"seq":1,"类型":"REGISTERED"}');
    expect(digestOf(canonical(Object.fromEntries(Object.entries(entry).reverse())))).toBe(digestOf(canonical(entry)));
  });
});
