import type { Typed } from '../../forms/schema.js';

/** What a resident ID card says of its holder; `birth`: `YYYY-MM-DD`. */
interface OnCard {
  name?: string;
  idType?: 'residentId';
  idNumber: string;
  gender: 'male' | 'female';
  birth: string;
  address?: string;
}

const labels =
  '姓名|性别|民族|出生日期|出生|住址|地址|公民身份号码|公民身份证号码|身份证号码|身份证号|证件号码|签发机关|有效期限|有效期';
const numberOf = /(?<!\d)\d{17}[\dXx](?![\dXx])/;
/** Readers set the parts apart by one of these, as they are configured. */
const apart = /[|｜,，;；^#\t\r\n]/;
const names = /^[\p{Script=Han}·•．.]{2,30}$/u;
const notNames = /^(男|女|未知|汉|.{1,6}族|长期)$|公安|局$/u;
const places = /^(?=.*[省市区县旗州乡镇村街路道号])\p{Script=Han}[\p{Script=Han}\w（）()\-·—]{5,}$/u;

/** GB 11643: weights of the first 17 digits, and the characters their sum stands for. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** Sex and day of birth in a resident's number; null where it cannot be one: a slip of the pen fills in nothing. */
export function holderOf(typed: string): Pick<OnCard, 'gender' | 'birth'> | null {
  const number = typed.replace(/\s/g, '').toUpperCase();
  if (!/^\d{17}[\dX]$/.test(number)) return null;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  if (checks[sum % 11] !== number[17]) return null;
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (Number.isNaN(Date.parse(birth)) || new Date(birth).toISOString().slice(0, 10) !== birth) return null;
  return { gender: Number(number[16]) % 2 === 1 ? 'male' : 'female', birth };
}

/** What a card reader that types like a keyboard has written, with labels or set apart by signs; null where it is no such text. */
export function readCard(text: string): OnCard | null {
  const idNumber = numberOf.exec(text)?.[0].toUpperCase();
  const holder = idNumber === undefined ? null : holderOf(idNumber);
  if (idNumber === undefined || !holder || text.trim().length === idNumber.length) return null;
  const parts = partsOf(text).filter((part) => !part.toUpperCase().includes(idNumber));
  const name = labelled(text, '姓名') ?? parts.find((part) => names.test(part) && !notNames.test(part));
  const address =
    labelled(text, '住址|地址') ?? parts.find((part) => part !== name && places.test(part) && !notNames.test(part));
  if (name === undefined) return null;
  return { name, idType: 'residentId', idNumber, ...holder, ...(address === undefined ? {} : { address }) };
}

const partsOf = (text: string): string[] => text.split(apart).flatMap((part) => part.trim() || []);

/** After a label, in either width. */
const colon = '\\s*[:\\uFF1A]\\s*';

const labelled = (text: string, label: string): string | undefined =>
  new RegExp(`(?:${label})${colon}(.*?)\\s*(?=(?:${labels})${colon}|${apart.source}|$)`).exec(text)?.[1] || undefined;

/** A petitioner's row with what the card or its number says; what somebody typed stays. Null where there is nothing to add. */
export function completedRow(row: Typed | undefined): Typed | null {
  const textOf = (name: string): string => (typeof row?.[name] === 'string' ? row[name] : '');
  const card = readCard(textOf('name')) ?? readCard(textOf('idNumber'));
  if (card) return { ...row, ...card };
  const holder = holderOf(textOf('idNumber'));
  if (!holder || (row?.['gender'] !== undefined && row['birth'] !== undefined)) return null;
  return { ...holder, ...row };
}
