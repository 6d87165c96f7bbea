import { describe, expect, it } from '@jest/globals';
import { completedRow, holderOf, readCard } from './id-card.logic.js';

describe('a resident’s number (GB 11643)', () => {
  it('says sex and day of birth', () => {
    expect(holderOf('11010519491231002X')).toEqual({ gender: 'female', birth: '1949-12-31' });
    expect(holderOf(' 440524 188001 010014 ')).toEqual({ gender: 'male', birth: '1880-01-01' });
  });

  it.each(['', '110105194912310021', '11010519490231002X', '1101051949123100', 'E12345678', '11010519491231002XX'])(
    'says nothing where it cannot be one: %s',
    (typed) => expect(holderOf(typed)).toBeNull(),
  );
});

const card = {
  name: '张三丰',
  idType: 'residentId',
  idNumber: '11010519491231002X',
  gender: 'female',
  birth: '1949-12-31',
  address: '清溪镇东风村3组12号',
};

describe('the text of a card reader that types like a keyboard', () => {
  it.each([
    '张三丰|女|汉|19491231|清溪镇东风村3组12号|11010519491231002X|清溪县公安局|20100101-20300101',
    '张三丰,女,汉,1949-12-31,清溪镇东风村3组12号,11010519491231002x,清溪县公安局,20100101,长期',
    '张三丰#女#土家族#19491231#清溪镇东风村3组12号#11010519491231002X',
    '11010519491231002X;张三丰;女;汉族;清溪镇东风村3组12号',
    '姓名:张三丰 性别:女 民族:汉 出生:1949年12月31日 住址:清溪镇东风村3组12号 公民身份号码:11010519491231002X',
    '姓名：张三丰;性别：女;地址：清溪镇东风村3组12号;身份证号：11010519491231002X',
  ])('fills the petitioner in: %s', (text) => {
    expect(readCard(text)).toEqual(card);
    expect(completedRow({ name: text })).toEqual(card);
    expect(completedRow({ name: '张三', idNumber: text, phone: '139' })).toEqual({ ...card, phone: '139' });
  });

  it('takes a long name, and does without an address', () => {
    expect(readCard('买买提·阿不都热合曼|男|维吾尔|11010519491231002X')).toMatchObject({ name: '买买提·阿不都热合曼' });
  });

  it.each(['张三丰', '11010519491231002X', '张三丰 11010519491231002', '|11010519491231002X|', '电话13912345678'])(
    'is not any other text: %s',
    (text) => expect(readCard(text)).toBeNull(),
  );
});

describe('a petitioner’s row', () => {
  it('is completed by the number, and keeps what somebody typed', () => {
    const typed = { name: '张三丰', idNumber: '11010519491231002X' };
    expect(completedRow(typed)).toEqual({ ...typed, gender: 'female', birth: '1949-12-31' });
    expect(completedRow({ ...typed, gender: 'male' })).toEqual({ ...typed, gender: 'male', birth: '1949-12-31' });
    expect(completedRow({ ...typed, gender: 'male', birth: '1950-01-01' })).toBeNull();
    expect(completedRow({ name: '张三丰' })).toBeNull();
    expect(completedRow(undefined)).toBeNull();
  });
});
