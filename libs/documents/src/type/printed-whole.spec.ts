import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPdf } from '../../../../test/support/pdf.js';
import { readWord } from '../../../../test/support/word.js';
import type { Paper } from '../paper/paper.js';
import { mark, printable, unshown } from './printable.js';
import { linePitch } from '../paper/sheet.js';
import { pdfFile } from '../pdf/pdf-file.js';
import { wordFile } from '../word/word-file.js';

const paperOf = (texts: readonly string[]): Paper => ({
  properties: { title: '告知书', subject: '信告〔2026〕1号', author: '镇政府', at: '2026-03-05T02:00:00.000Z' },
  letterhead: null,
  pitch: linePitch,
  blocks: texts.map((text) => ({ kind: 'line', face: 'body', text, place: 'left' }) as const),
});

/** Without the numbers of the sheets, and white space: a line is not printed to its last space. */
const whole = (text: string): string => text.replaceAll(/— \d+ —/g, '').replaceAll(/\s/g, '');

const between = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((point) => String.fromCodePoint(point));

/** All of Unicode's Han blocks, and the scripts that people of China write their names in. */
const blocks: Record<string, fc.Arbitrary<string>> = {
  'CJK Unified Ideographs': between(0x4e00, 0x9fff),
  'Extension A': between(0x3400, 0x4dbf),
  'Extension B': between(0x20000, 0x2a6df),
  'Extension C': between(0x2a700, 0x2b73f),
  'Extension D': between(0x2b740, 0x2b81f),
  'Extension E': between(0x2b820, 0x2ceaf),
  'Extension F': between(0x2ceb0, 0x2ebef),
  'Extension I': between(0x2ebf0, 0x2ee5f),
  'Compatibility Ideographs': between(0xf900, 0xfaff),
  'Compatibility Supplement': between(0x2f800, 0x2fa1f),
  'Extension G': between(0x30000, 0x3134f),
  'Extension H': between(0x31350, 0x323af),
  'Extension J': between(0x323b0, 0x3347f),
  'Radicals and strokes': between(0x2e80, 0x31ef),
  Tibetan: between(0x0f00, 0x0fff),
  Yi: between(0xa000, 0xa4cf),
  Arabic: between(0x0600, 0x06ff),
  Mongolian: between(0x1800, 0x18af),
  Hangul: between(0xac00, 0xd7af),
  Lisu: between(0xa4d0, 0xa4ff),
  'Tai Le and New Tai Lue': between(0x1950, 0x19df),
  Miao: between(0x16f00, 0x16f9f),
  'Latin and Cyrillic': between(0x00a1, 0x04ff),
  'symbols and emoji': between(0x1f300, 0x1faff),
  'private use': between(0xe000, 0xf8ff),
};

const names = fc.oneof(
  ...Object.values(blocks).map((block) => fc.array(block, { minLength: 2, maxLength: 6 }).map((name) => name.join(''))),
  fc.array(fc.oneof(...Object.values(blocks)), { minLength: 2, maxLength: 6 }).map((name) => name.join('')),
);

/** XML 1.0 allows these and no others. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

describe('what is printed is whole', () => {
  it.each([
    ['𠮷野家', '𠮷野家'],
    ['㛃𫖯𬱖𪚥', '㛃𫖯𬱖𪚥'],
    ['བསྟན་འཛིན', 'བསྟན་འཛིན'],
    ['ꀊꃶ', 'ꀊꃶ'],
    ['ئابدۇرېھىم ئۆتكۈر', 'ئابدۇرېھىم ئۆتكۈر'],
    ['ᠪᠠᠭᠠᠲᠤᠷ', 'ᠪᠠᠭᠠᠲᠤᠷ'],
    ['김철수', '김철수'],
    ['😀🔥', '😀🔥'],
    ['张\t三', '张\u3000三'],
    ['张\u{30000}三', `张${mark}三`],
    ['张\ue000三', `张${mark}三`],
    ['张\ufffe三\0\u200b', `张${mark}三`],
    ['葛\u{e0100}城', '葛城'],
    ['张\u{30000}\u0fb1', `张${mark}\u0fb1`],
  ])('%s is printed as %s', async (text, shown) => {
    expect(printable(text)).toBe(shown);
    const paper = paperOf([`信访人${text}：`]);
    expect(whole(readPdf(await pdfFile(paper)).text)).toBe(whole(`信访人${shown}：`));
    expect(readWord(await wordFile(paper)).text.trim()).toBe(`信访人${shown}：`);
  });

  it('ten thousand names of all Han blocks and the scripts of China stand in the file as they are written', async () => {
    const drawn = fc.sample(names, { numRuns: 10_000, seed: 20_261_129 });
    const read = readPdf(await pdfFile(paperOf(drawn)));
    const [found, wanted] = [whole(read.text), whole(drawn.map((name) => printable(name)).join(''))];
    const parting = wanted.split('').findIndex((unit, place) => found[place] !== unit);
    if (parting >= 0) expect(found.slice(parting - 9, parting + 9)).toBe(wanted.slice(parting - 9, parting + 9));
    expect(found).toHaveLength(wanted.length);
    expect(read.fonts.every(({ embedded }) => embedded)).toBe(true);
    for (const { parts } of [readWord(await wordFile(paperOf(drawn)))])
      expect(Object.values(parts).filter((xml) => notXml.test(xml))).toEqual([]);
  });

  it('has a font for every ideograph of the blocks up to Extension F, as they were defined', () => {
    const ranges = [
      [0x4e00, 0x9fff],
      [0x3400, 0x4db5],
      [0x20000, 0x2a6d6],
      [0x2a700, 0x2b734],
      [0x2b740, 0x2b81d],
      [0x2b820, 0x2cea1],
      [0x2ceb0, 0x2ebe0],
    ] as const;
    for (const [from, to] of ranges) {
      const all = Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
      expect(unshown(all)).toEqual([]);
    }
  });

  it('says which signs are not shown, and what is printed in their place', () => {
    expect(unshown('张\u{30000}三\ue000𠮷\u{30000}\n\t 葛\u{e0100}城')).toEqual([
      { sign: '\u{30000}', printed: mark },
      { sign: '\ue000', printed: mark },
      { sign: '\u{e0100}', printed: '' },
    ]);
    expect(unshown('བསྟན་འཛིན ئۆتكۈر 👨‍👩‍👧 김철수')).toEqual([]);
  });

  it('a mark stands for nothing that has a glyph, and everything else is as it was, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = printable(text);
        expect(printable(once)).toBe(once);
        expect(once).not.toMatch(notXml);
      }),
    );
  });
});
