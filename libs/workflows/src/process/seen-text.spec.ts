import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asLine, asParagraphs } from './seen-text.js';
import { line, words } from './text.js';

/** Any code unit, and more often those that make trouble. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
      fc.constantFrom(
        '张',
        'a',
        ' ',
        '👨',
        '👩',
        '\u200d',
        '\u200c',
        '\ufe0f',
        'ن',
        '\u{e0061}',
        '🏴',
        '\u180b',
        '\u{e0100}',
      ),
      fc.constantFrom(
        '\0',
        '\x07',
        '\r',
        '\n',
        '\x85',
        '\u061c',
        '\u2028',
        '\u200b',
        '\u202e',
        '\u2800',
        '\u3164',
        '\ud83d',
      ),
      fc.constantFrom('\ufffe', '\uffff', '\ufdd0', '\u{1fffe}', '\u{10ffff}', '\u115f', '\u034f', '\ufff9'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** What may stand nowhere in a text that was cleaned. */
const never =
  /(?![\n\t])\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u2800\u3164\ufff9-\ufffb]/u;

describe('what people write, as it is kept', () => {
  it.each([
    ['修\u200b路', '修路'],
    ['修路\u202e款', '修路款'],
    ['修路\u0007', '修路'],
    ['修路\n已办结', '修路 已办结'],
    ['修路 \r\n\t 已办结\u0085', '修路 已办结'],
    ['\u202d13800001111\u202c', '13800001111'],
    ['张\u200d三', '张三'],
    ['\u2067张三\u2069', '张三'],
    ['三组\ufeff5号', '三组5号'],
    ['标\0题\ufffe\ud83d', '标题'],
    ['张\u3164三', '张 三'],
    ['\u3164\u2800', ''],
    ['\ufe0f\u200d', ''],
    ['😀 👨\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 𠮷野家\u3000葛\u{e0100}城 مرحبا नेपाल é', null],
    ['می\u200cخواهم ᠮᠣᠩ\u180bᠭᠣᠯ 🏴\u{e0067}\u{e0062}\u{e007f}', null],
  ])('%j in a line is %j', (typed, kept) => {
    expect(asLine(typed)).toBe(kept ?? typed);
  });

  it('keeps the lines of a text, whatever parted them', () => {
    expect(asParagraphs(' 一\r\n二\r三\u2028四\u0085五\v六\t七\u202e\0 ')).toBe('一\n二\n三\n四\n五\n六\t七');
  });

  it('holds nothing that nobody sees, whatever was typed, and is kept as it is when it comes again', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const [one, many] = [asLine(typed), asParagraphs(typed)];
        expect(one).not.toMatch(never);
        expect(one).not.toMatch(/[\n\t]/);
        expect(many).not.toMatch(never);
        expect([asLine(one), asParagraphs(many), asLine(asParagraphs(one))]).toEqual([one, many, one]);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no letter, digit or sign', () => {
    const seen = /[\p{L}\p{N}\p{P}\p{Sm}\p{Sc}]/u;
    fc.assert(
      fc.property(anyText, (typed) => {
        const expected = [...typed].filter((sign) => seen.test(sign) && !/[\u115f\u1160\u3164\uffa0]/.test(sign));
        for (const kept of [asLine(typed), asParagraphs(typed)])
          expect([...kept].filter((sign) => seen.test(sign))).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused only where nothing of it is left', () => {
    const fields = [line('标题', 'Title', 100), words('内容', 'Content', 100)];
    fc.assert(
      fc.property(anyText, (typed) => {
        for (const field of fields) expect(field.safeParse(typed).success).toBe(asLine(typed) !== '');
      }),
      { numRuns: 1000 },
    );
  });
});
