import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { masked } from './entered.js';

describe('R12 numbers somebody typed into a text for officers', () => {
  it.each([
    ['电话13800001111。', '电话138******11。'],
    ['电话138 0000 1111。', '电话138 **** **11。'],
    ['电话１３８００００１１１１', '电话１３８******１１'],
    ['电话138–0000–1111', '电话138–****–**11'],
    ['(0839)5550000', '(083*)*****00'],
    ['11010519491231002X', '110*************2X'],
    ['110105 19491231 002x', '110*** ******** **2x'],
    ['2026年3月2日收到，低保5000元，3户', '2026年3月2日收到，低保5000元，3户'],
    ['2026-03-02 与 2026-03-05', '2026-03-02 与 2026-03-05'],
  ])('%s is %s', (text, shown) => {
    expect(masked(text)).toBe(shown);
  });

  it('never stand there whole, however their digits are set apart', () => {
    const apart = fc.constantFrom('', '', ' ', '-', '—', '\u200b', '\u202d');
    const number = fc.array(fc.tuple(fc.constantFrom(...'0123456789'), apart), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(number, (rest) => {
        const text = `电话1${rest.map(([digit, gap]) => gap + digit).join('')}，请回电`;
        expect(masked(text).replaceAll(/\D/g, '').length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
