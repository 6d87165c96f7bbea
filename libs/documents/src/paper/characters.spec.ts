import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { charactersOf } from './characters.js';

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

const odd = fc.constantFrom(
  ...[
    '张',
    '𠮷',
    '\u{e0100}',
    '\ufe0f',
    '\u200d',
    '👨',
    '🇨',
    '\n',
    '\r',
    ' ',
    'a',
    '\u0301',
    '\u0600',
    'ئ',
    'ᄀ',
    'ᅡ',
    '\u0e33',
    '々',
  ],
);

describe('characters as people see them', () => {
  it('are those of the standard, wherever a text is parted', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(charactersOf(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
      }),
      { numRuns: 3_000 },
    ));

  it('are those of the standard in a text of signs that join none, each beside each kind of them', () => {
    const signs = Array.from({ length: 0x9fff }, (_, point) => String.fromCodePoint(point)).filter(
      (sign) => /[\n\x20-\x7e\u2014-\u2026\u3000-\u303f\u4e00-\u9fff]/u.test(sign) && !/\p{M}/u.test(sign),
    );
    for (const beside of ['张', '1', 'a', '#', '，', '〇', '\n', '〰', '〽']) {
      const text = signs.flatMap((sign) => [sign, beside]).join('');
      for (let from = 0; from < text.length; from += 2_000) {
        const part = text.slice(from, from + 2_000);
        expect(charactersOf(part)).toEqual([...segmenter.segment(part)].map(({ segment }) => segment));
      }
    }
  });

  it('are found in a text of a hundred thousand without taking its square in memory', () => {
    expect(charactersOf('信访事项'.repeat(25_000))).toHaveLength(100_000);
  });
});
