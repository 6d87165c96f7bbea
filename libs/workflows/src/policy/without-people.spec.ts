import { describe, expect, it } from '@jest/globals';
import { saysWho, withoutPeople, type Identified } from './without-people.js';

const person: Identified = {
  name: '欧阳知情',
  idNumber: '110105199003076518',
  phone: '13700001234',
  address: '青石村三组12号',
};

describe('R12 a text that names nobody who asked not to be named', () => {
  it.each([
    ['我是欧阳知情，家住青石村三组12号。', '我是○○，家住○○。'],
    ['欧阳 知情、欧阳·知情', '○○、○○'],
    ['电话137-0000-1234，或１３７００００１２３４', '电话○○，或○○'],
    ['一三七零零零零一二三四', '○○'],
    ['身份证110105 19900307 6518。', '身份证○○。'],
    ['村里的路坏了三个月，电话12345无人接听。', '村里的路坏了三个月，电话12345无人接听。'],
  ])('%s → %s', (text, left) => {
    expect(withoutPeople(text, [person])).toBe(left);
    expect(saysWho(text, [person])).toBe(text !== left);
  });

  it('of several people all of them, of somebody without a name nothing', () => {
    const other: Identified = { name: '王五', idNumber: null, phone: null, address: null };
    expect(withoutPeople('王五和欧阳知情', [person, other])).toBe('○○和○○');
    expect(withoutPeople('王五', [{ ...other, name: '王' }])).toBe('王五');
    expect(withoutPeople('王五', [])).toBe('王五');
  });
});
