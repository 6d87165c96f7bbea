import { birthIn, canonicalIdNumber, checkCharacter, parseDate, type Label } from '@banjie/workflows';

/** Kinds of document people show. */
export const idTypeLabels = {
  residentId: { zh: '居民身份证', en: 'Resident ID card' },
  passport: { zh: '护照', en: 'Passport' },
  hkMacaoPermit: { zh: '港澳居民来往内地通行证', en: 'Mainland travel permit for Hong Kong and Macao residents' },
  taiwanPermit: { zh: '台湾居民来往大陆通行证', en: 'Mainland travel permit for Taiwan residents' },
  residencePermit: { zh: '港澳台居民居住证', en: 'Residence permit for Hong Kong, Macao and Taiwan residents' },
  foreignerPermit: { zh: '外国人永久居留身份证', en: 'Foreigner’s permanent residence card' },
  military: { zh: '军官证、士兵证', en: 'Military ID' },
  other: { zh: '其他证件', en: 'Other' },
} as const;
export type IdType = keyof typeof idTypeLabels;
export const idTypes = Object.keys(idTypeLabels) as IdType[];

export interface IdFacts {
  idType?: IdType | undefined;
  idNumber: string;
  gender?: 'male' | 'female' | 'other' | undefined;
  /** `YYYY-MM-DD`. */
  birth?: string | undefined;
}

/** Kinds numbered by GB 11643: date of birth, sex and check digit are in the number. The last two also have other numbers. */
const builtAlike = new Set<IdType>(['residentId', 'residencePermit', 'foreignerPermit']);
const mustHave18 = new Set<IdType>(['residentId', 'residencePermit']);

/** What is odd about a document's number, for a person to compare; it is registered all the same (R2). `today`: `YYYY-MM-DD`. */
export function odditiesOf({ idType, idNumber, gender, birth }: IdFacts, today: string): Label[] {
  const number = canonicalIdNumber(idNumber);
  const kind = idType ?? (/^\d{12,20}$|^\d{17}[\dX]$/.test(number) ? 'residentId' : 'other');
  if (!builtAlike.has(kind)) return [];
  if (/^\d{15}$/.test(number) && kind === 'residentId') return [noSuchDay];
  if (!/^\d{17}[\dX]$/.test(number)) return mustHave18.has(kind) ? [wrongLength] : [];
  const day = birthIn(number);
  const exists = parseDate(day) !== null && day <= today && day >= '1850';
  return [
    ...(checkCharacter(number) === number[17] ? [] : [wrongCheck]),
    ...(exists ? [] : [noSuchDay]),
    ...(exists && birth !== undefined && birth !== day ? [otherBirth] : []),
    ...(gender === undefined || gender === 'other' || gender === sexIn(number) ? [] : [otherSex]),
  ];
}

const sexIn = (number: string): 'male' | 'female' => (Number(number[16]) % 2 === 1 ? 'male' : 'female');

const wrongCheck = {
  zh: '身份证号校验位不符，请核对（不影响登记）。',
  en: 'The ID check digit does not fit; please compare (registered all the same).',
};
const wrongLength = {
  zh: '身份证号不是18位，也不是15位，请核对（不影响登记）。',
  en: 'The ID number has neither 18 nor 15 characters; please compare (registered all the same).',
};
const noSuchDay = {
  zh: '身份证号中的出生日期不存在或不可能，请核对（不影响登记）。',
  en: 'The date of birth in the ID number cannot be; please compare (registered all the same).',
};
const otherBirth = {
  zh: '身份证号中的出生日期与所填出生日期不一致，请核对（不影响登记）。',
  en: 'The ID number has another date of birth than the form; please compare (registered all the same).',
};
const otherSex = {
  zh: '身份证号中的性别与所填性别不一致，请核对（不影响登记）。',
  en: 'The ID number has another sex than the form; please compare (registered all the same).',
};
