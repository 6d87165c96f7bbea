import { canonicalPhones, localDateOf } from '@banjie/workflows';
import { odditiesOf } from './id-number.js';
import { isGroup, type Registration } from './registration-form.js';

/** What to look at again; the petition is registered all the same (R2). */
export interface Warning {
  path: string;
  zh: string;
  en: string;
}

/** Digits that can be dialled here: mobile, landline with and without its area, 400 and 800, short numbers; or from abroad. */
const diallable = /^1[3-9]\d{9}$|^0\d{9,11}$|^[2-8]\d{6,7}$|^[48]00\d{7}$|^[19]\d{4,5}$|^00\d{7,}$/;

const noPhone = {
  zh: '其中没有能拨打的电话号码，请核对（不影响登记）。',
  en: 'There is no number in it that can be dialled; please compare (registered all the same).',
};
const oddPhone = {
  zh: '电话号码的位数少见，请核对（不影响登记）。',
  en: 'The phone number is of an unusual length; please compare (registered all the same).',
};

type Person = Registration['petitioners'][number];

/** What is odd about the numbers a person gave; `today`: `YYYY-MM-DD`. Said while it is typed, and once more when it is registered. */
export const warningsOfPeople = (
  people: readonly Pick<Person, 'idNumber' | 'phone' | 'idType' | 'gender' | 'birth'>[],
  today: string,
): Warning[] =>
  people.flatMap(({ idNumber, phone, ...person }, index): Warning[] => [
    ...(idNumber ? odditiesOf({ ...person, idNumber }, today) : []).map((odd) => ({
      path: `petitioners.${index}.idNumber`,
      ...odd,
    })),
    ...(phone ? phoneOddities(phone) : []).map((odd) => ({ path: `petitioners.${index}.phone`, ...odd })),
  ]);

/** `now`: ISO 8601. `isOut`: whoever takes it down has no further part in it. */
export function warningsOf(
  { petitioners, peopleCount, flags, recusal }: Registration,
  now: string,
  isOut: boolean,
): Warning[] {
  return [
    ...warningsOfPeople(petitioners, localDateOf(now)),
    ...(isGroup(peopleCount) && !flags.includes('joint') ? [group] : []),
    ...(recusal === undefined ? [] : [isOut ? recused : lastOneConcerned]),
  ];
}

function phoneOddities(phone: string): { zh: string; en: string }[] {
  const numbers = canonicalPhones(phone);
  if (numbers.length === 0) return [noPhone];
  const isAbroad = /[+＋]\s*(?!86)\d/.test(phone);
  return isAbroad || numbers.every((digits) => diallable.test(digits)) ? [] : [oddPhone];
}

const recused: Warning = {
  path: 'recusal',
  zh: '已登记。您应当回避：本件由协调岗位交他人办理，您不再查阅和办理。',
  en: 'Registered. You are recused: the coordination desk gives it to somebody else, and you take no further part.',
};
const lastOneConcerned: Warning = {
  path: 'recusal',
  zh: '已登记。其他人员均不能办理本件：请书面报请上一级机关指定办理。',
  en: 'Registered. Nobody else here could handle it: ask the superior organ in writing to name who does.',
};
const group: Warning = {
  path: 'peopleCount',
  zh: '五人以上为集体访，请推选不超过五名代表。',
  en: 'Five people or more are a group visit; at most five representatives.',
};
