import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalCaseNumber,
  canonicalIdNumber,
  canonicalName,
  canonicalPhones,
  canonicalQueryCode,
  nameKey,
  checkCharacter,
} from './canonical-form.js';

const wide = (text: string): string =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');

/** Another writing of the same: some signs wide, and things nobody sees between them. */
const written = (plain: string, between: readonly string[]) =>
  fc
    .array(fc.tuple(fc.boolean(), fc.constantFrom('', '', ...between)), {
      minLength: plain.length,
      maxLength: plain.length,
    })
    .map((ways) => [...plain].map((sign, place) => (ways[place]![0] ? wide(sign) : sign) + ways[place]![1]).join(''));

const unseen = ['\u200b', '\u202d', '\u202c', '\ufeff', '\u061c', '\u2060'];
const dashes = ['-', '‐', '‑', '‒', '–', '—', '―', '−', '－', '﹣', '﹘'];
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

describe('R2 who is found again by name', () => {
  it.each([
    '匿名',
    '匿 名',
    '（匿名）',
    '匿名者',
    '无名氏',
    '群众',
    '热心市民',
    '村民代表',
    '信访人',
    '不详',
    '某某',
    'Anonymous',
    'N/A',
  ])('nobody is called %s', (name) => expect(nameKey(name)).toBe(''));

  it.each(['张三', '吴名', '吴明', '村上春树', '群力', '来娣', '某建华', '阿依古丽·买买提', '无忌'])(
    '%s is somebody',
    (name) => expect(nameKey(name)).toBe(canonicalName(name)),
  );
});

describe('R2 a telephone number, as it is compared', () => {
  it.each([
    ['0839-5550000转801', ['08395550000']],
    ['(0839)5550000', ['08395550000']],
    ['（0839）5550000－801', ['08395550000']],
    ['0839—5550000 ext. 801', ['08395550000']],
    ['０８３９５５５００００', ['08395550000']],
    ['+86 839 5550000', ['08395550000']],
    ['0086-0839-5550000', ['08395550000']],
    ['+86 138 0000 1111', ['13800001111']],
    ['008613800001111', ['13800001111']],
    ['86-138-0000-1111', ['13800001111']],
    ['\u202d138 0000 1111\u202c', ['13800001111']],
    ['013800001111', ['13800001111']],
    ['13800001111/13900002222', ['13800001111', '13900002222']],
    ['13800001111、0839-5550000转8', ['13800001111', '08395550000']],
    ['13800001111 13900002222', ['13800001111', '13900002222']],
    ['0839 5550000', ['08395550000']],
    ['138 0000 1111 139 0000 2222', ['13800001111', '13900002222']],
    ['0839-5550000/1', ['08395550000']],
    ['12345', ['12345']],
    ['+852 2123 4567', ['85221234567']],
    ['8612345', ['8612345']],
    ['008618874528―243', ['18874528243']],
    ['008608395550000-801', ['08395550000']],
    ['没有', []],
  ])('%s is %j', (typed, numbers) => {
    expect(canonicalPhones(typed)).toEqual(numbers);
  });

  it('is one, however it is written', () => {
    const mobile = fc.tuple(fc.constantFrom('13', '15', '18', '19'), digits(9)).map((parts) => parts.join(''));
    const writings = mobile.chain((number) =>
      fc.tuple(
        fc.constant(number),
        fc
          .constantFrom('', '+86', '+86 ', '0086', '0086 ', '86', '(+86)')
          .chain((country) =>
            written(number, [...unseen, ...dashes]).map((text) => wide(country).slice(0, country.length) + text),
          ),
      ),
    );
    fc.assert(
      fc.property(writings, ([number, typed]) => expect(canonicalPhones(typed)).toEqual([number])),
      { numRuns: 1000 },
    );
  });
});

describe('R2 the number of a document, as it is compared', () => {
  it.each([
    ['Z123456（7）', 'Z1234567'],
    ['z123456(7)', 'Z1234567'],
    ['军字第1234567号', '军字第1234567号'],
    ['军字第１２３４５６７号 ', '军字第1234567号'],
    ['11010519491231002x', '11010519491231002X'],
    ['110105 19491231 002Х', '11010519491231002X'],
    ['110105491231002', '11010519491231002X'],
    ['110105491331002', '110105491331002'],
    ['E1234-5678', 'E12345678'],
  ])('%s is %s', (typed, number) => {
    expect(canonicalIdNumber(typed)).toBe(number);
  });

  it('is one of 15 and of 18 digits, and however it is written', () => {
    const ids = fc
      .tuple(
        digits(6),
        fc.date({ min: new Date('1900-01-01'), max: new Date('1999-12-31'), noInvalidDate: true }),
        digits(3),
      )
      .map(([region, birth, order]) => [region, birth.toISOString().slice(2, 10).replaceAll('-', ''), order] as const);
    const writings = ids.chain(([region, birth, order]) => {
      const body = `${region}19${birth}${order}`;
      const whole = body + checkCharacter(body);
      return fc.tuple(
        fc.constant(whole),
        written(region + birth + order, unseen),
        written(whole, [...unseen, ' ', '-']),
      );
    });
    fc.assert(
      fc.property(writings, ([whole, short, long]) =>
        expect([canonicalIdNumber(short), canonicalIdNumber(long)]).toEqual([whole, whole]),
      ),
      { numRuns: 1000 },
    );
  });
});

describe('R2 a name, as it is compared', () => {
  const dots = '·•‧∙⋅・･᛫.．﹒⸱ꞏ●ㆍ˙\u0387\u30fb';
  it.each([...dots])('买买提%s艾力 is 买买提艾力', (dot) => {
    expect(canonicalName(`买买提${dot}艾力`)).toBe('买买提艾力');
  });

  it.each([
    ['张 三', '张三'],
    ['　张　三 ', '张三'],
    ['Ｊｏｈｎ　Smith', 'johnsmith'],
    ['張三', '張三'],
    ['𠮷田', '𠮷田'],
    ['***', '***'],
  ])('%s is %s', (typed, name) => {
    expect(canonicalName(typed)).toBe(name);
  });

  it('is the same with dots, spaces and unseen signs anywhere', () => {
    const names = fc.string({ unit: fc.constantFrom(...'张王买提艾力ab𠮷ཀꀀ'), minLength: 2, maxLength: 8 });
    const writings = names.chain((name) =>
      fc.tuple(fc.constant(name), written(name, [...dots, ' ', '\u3000', ...unseen])),
    );
    fc.assert(
      fc.property(writings, ([name, typed]) => expect(canonicalName(typed)).toBe(canonicalName(name))),
      { numRuns: 1000 },
    );
  });
});

describe('what a receipt says, as it is compared', () => {
  it.each([
    'XF-2026-00012',
    'xf202600012',
    'ＸＦ－２０２６－０００１２',
    'XF—2026—12',
    ' XF–2026‑00012\u200b',
    'XF 2026 00012',
  ])('the number %s is XF-2026-00012', (typed) => expect(canonicalCaseNumber(typed)).toBe('XF-2026-00012'));

  it('a number of more digits keeps them, and what is no number stays what it is', () => {
    expect(['xf2026123456', '0', '', '../x'].map(canonicalCaseNumber)).toEqual(['XF-2026-123456', '0', '', '../X']);
  });

  it('a number and a code are the same with any dash or none, wide or not, whatever is between', () => {
    const number = fc.tuple(fc.constantFrom('XF', 'JB', 'ZR'), fc.integer({ min: 2000, max: 2999 }), digits(5));
    const typed = number.chain(([series, year, serial]) =>
      fc.tuple(
        fc.constant(`${series}-${year}-${serial}`),
        written(`${series}${year}${serial}`.toLowerCase(), [...unseen, ...dashes, ' ']),
      ),
    );
    fc.assert(
      fc.property(typed, ([plain, way]) => expect(canonicalCaseNumber(way)).toBe(plain)),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(written('7KQMXW2PAB3', [...unseen, ...dashes, ' ']), (way) =>
        expect(canonicalQueryCode(way)).toBe('7KQMXW2PAB3'),
      ),
      { numRuns: 1000 },
    );
  });
});
