import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as canonicalForm from '../policy/canonical-form.js';
import * as seenText from './seen-text.js';

/** A quarter of the longest request, in UTF-16 units. */
const longest = 262_144;
/** CPU seconds; what is read once takes a tenth of one, what is read once for each of its signs a minute. */
const atMostS = 3;

const forms = Object.entries<unknown>({ ...seenText, ...canonicalForm }).filter(
  (entry): entry is [string, (text: string) => unknown] => typeof entry[1] === 'function',
);

/** Signs that these functions treat apart, and any other. */
const sign = fc.oneof(
  fc.constantFrom(...' \n\t\r\u200d\ufe0f\u{e0061}\u{1f3f4}\u200b\u2028\u3164转#x:：.-–0189+/、,;()·\ufdfa👨نᠮ'),
  fc.constantFrom('86', '0086', '0571', '13800001111', 'ext', '或', '\ud83d', '\r\n'),
  fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
);
const signs = (maxLength: number): fc.Arbitrary<string> => fc.array(sign, { maxLength }).map((parts) => parts.join(''));

/** A beginning, something over and over, and an end that may not fit. */
const attack = fc.record({ beginning: signs(2), pumped: signs(3).filter((text) => text !== ''), end: signs(2) });

const known = [' ', '\u{e0061}', '\u200b', '\n ', '1', '# ', '\u200d👨', '转1', '\ufdfa', '13800001111', '\r'].map(
  (pumped) => ({ beginning: 'x', pumped, end: 'x' }),
);

describe.each(forms)('%s of a long text', (_name, form) => {
  it('takes no longer for what it is made of', () => {
    const tried = fc.property(attack, ({ beginning, pumped, end }) => {
      // Small ones first: a test of what takes hours must end as well.
      for (let length = 1024; length <= longest; length *= 4) {
        const text = beginning + pumped.repeat(length / pumped.length) + end;
        const before = process.cpuUsage();
        form(text);
        const { user, system } = process.cpuUsage(before);
        expect((user + system) / 1e6).toBeLessThan(atMostS);
      }
    });
    fc.assert(tried, { numRuns: known.length + 5, examples: known.map((one) => [one]), endOnFailure: true });
  });
});
