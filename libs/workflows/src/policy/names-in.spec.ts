import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyOfNames, namesIn } from './names-in.js';

describe('names looked for in a text', () => {
  it.each([
    ['张三丰和张三', ['张三', '张三丰'], ['张三丰', '张三']],
    ['张三丰', ['张三', '张三丰'], ['张三丰']],
    ['王五', ['王', '张三'], []],
    ['𠮷', ['𠮷'], []],
    ['𠮷田(a|b)*', ['𠮷田', '(a|b)*'], ['𠮷田', '(a|b)*']],
    ['没有人', [], []],
  ])('in %s of %j: %j', (text, names, said) => {
    expect([...namesIn(text, names)]).toEqual(said);
  });

  it('leave nothing of any of them in a text where they are masked, whatever they are', () => {
    const name = fc.string({ unit: fc.constantFrom(...'张三丰李四a.*$(𠮷'), minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat(4)), (names, picks) => {
        const said = [...picks.take(5)].map((pick) => names[pick % names.length]!);
        const pattern = anyOfNames(names);
        const text = said.join('；');
        expect(pattern ? text.replaceAll(pattern, '□') : text).toBe(said.map(() => (pattern ? '□' : text)).join('；'));
      }),
    );
  });
});
