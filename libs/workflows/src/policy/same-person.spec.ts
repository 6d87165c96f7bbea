import { describe, expect, it } from '@jest/globals';
import { provenBy } from './same-person.js';

const areOne = (one: Parameters<typeof provenBy>[0], other: Parameters<typeof provenBy>[0]): boolean =>
  provenBy(one).some((proof) => provenBy(other).includes(proof));

const name = '王芳';
const id = '11010519491231002X';

describe('R2 two registrations are of one person', () => {
  it.each([
    ['by a resident ID, however written', { name, idNumber: id }, { name: '王 芳', idNumber: '110105 19491231 002x' }],
    [
      'by a resident ID of before, with another name',
      { name, idNumber: id },
      { name: '王方', idNumber: '110105491231002' },
    ],
    ['by name and mobile', { name, phone: '13800000001' }, { name: '王芳', phone: '0571-88123456、+86 138 0000 0001' }],
    ['by name and passport', { name, idNumber: 'E12345678' }, { name, idNumber: 'e 1234 5678' }],
  ])('%s', (_, one, other) => expect(areOne(one, other)).toBe(true));

  it.each([
    ['a name', { name }, { name }],
    ['a name and a landline', { name, phone: '0571-88123456' }, { name, phone: '057188123456' }],
    ['a name and a switchboard with extensions', { name, phone: '88123456转801' }, { name, phone: '88123456转802' }],
    ['a name and a number everybody calls', { name, phone: '400-123-4567' }, { name, phone: '4001234567' }],
    ['a name and a hotline', { name, phone: '12345' }, { name, phone: '12345' }],
    ['a mobile without a name', { name: '匿名', phone: '13800000001' }, { name: '匿 名', phone: '13800000001' }],
    ['a mobile of two names', { name, phone: '13800000001' }, { name: '王小宝', phone: '13800000001' }],
    ['words in place of an ID', { name, idNumber: '没带身份证' }, { name, idNumber: '没带身份证' }],
    ['one sign in place of an ID', { name, idNumber: '000000000000000000' }, { name, idNumber: '000000000000000000' }],
    ['signs in place of an ID', { name, idNumber: '******' }, { name, idNumber: '******' }],
    [
      'a resident ID mistyped alike by two names',
      { name, idNumber: '110105194912310021' },
      { name: '李强', idNumber: '110105194912310021' },
    ],
    ['nothing', { name: '', idNumber: '', phone: '' }, { name: '', idNumber: '', phone: '' }],
  ])('not by %s', (_, one, other) => expect(areOne(one, other)).toBe(false));
});
