import { canonicalIdNumber, canonicalPhones, type PlainCorrection } from '@banjie/workflows';
import { invalid, type OfficeSettings } from '@banjie/runtime';
import { maskedName, maskedPhone } from '../personal-data/masking.js';
import type { CorrectedValue } from './corrected-values.js';
import type { Registered, RegisteredPerson } from './register.js';

type PersonForm = NonNullable<PlainCorrection['people']>[number];

const ofMatter = ['title', 'category', 'place', 'channel', 'peopleCount'] as const;
const ofPerson = ['name', 'idNumber', 'phone', 'address'] as const;

/**
 * What a form corrects of a registration: what is left out, or stands in it as it is, stays; so does what comes back masked as the
 * page showed it. Throws the `invalid` refusal for a form that changes nothing or that cannot be (R2).
 */
export function plainCorrections(
  form: PlainCorrection,
  registered: Registered,
  { settings, handedDown }: { settings: OfficeSettings; handedDown: boolean },
): CorrectedValue[] {
  checkMatter(form, settings, handedDown);
  const values = [
    ...ofMatter.flatMap((field) => {
      const [before, after] = [registered[field], form[field]];
      return after === undefined || after === before ? [] : [{ field, person: null, before, after }];
    }),
    ...(form.people ?? []).flatMap((person, row) => personCorrections(person, row, registered.people)),
  ];
  if (values.length === 0) throw nothingChanged();
  checkCount(values, registered);
  return values;
}

export const nothingChanged = () =>
  invalid(
    [{ path: 'reason', message: '所填与现有登记相同，没有需要更正的内容 / nothing is other than it is registered' }],
    'R2',
  );

function checkMatter({ category, channel }: PlainCorrection, settings: OfficeSettings, handedDown: boolean): void {
  if (category !== undefined && !settings.isCategory(category))
    throw invalid([{ path: 'category', message: '分类表中没有此类 / not in the dictionary of categories' }], 'R2');
  if (channel === 'assignedFromAbove' && !handedDown)
    throw invalid(
      [
        {
          path: 'channel',
          message: '上级交办须先登记上级限定日期和文号 / set the superior’s date and reference first',
        },
      ],
      'R2',
    );
}

/** Nobody is taken off the register: a further person gets the next number. */
function personCorrections(form: PersonForm, row: number, people: readonly RegisteredPerson[]): CorrectedValue[] {
  const present = people[form.person - 1];
  if (!present && (form.person > people.length + 1 || form.name === undefined))
    throw invalid(
      [
        {
          path: `people.${row}.person`,
          message:
            '没有这位信访人；新增的请接着编号并填写姓名 / no such petitioner: a further one gets the next number, and a name',
        },
      ],
      'R2',
    );
  return ofPerson.flatMap((field) => {
    const [before, after] = [present?.[field] ?? null, form[field]];
    return after === undefined || isAsBefore(field, before, after)
      ? []
      : [{ field, person: form.person, before, after }];
  });
}

function isAsBefore(field: (typeof ofPerson)[number], before: string | null, after: string): boolean {
  if (before === null) return false;
  if (before === after) return true;
  if (field === 'name') return after === maskedName(before);
  if (field === 'phone')
    return after === maskedPhone(before) || canonicalPhones(after).join() === canonicalPhones(before).join();
  return field === 'idNumber' && canonicalIdNumber(after) === canonicalIdNumber(before);
}

function checkCount(values: readonly CorrectedValue[], { people, peopleCount }: Registered): void {
  const named = Math.max(people.length, ...values.map(({ person }) => person ?? 0));
  const count = values.find(({ field }) => field === 'peopleCount')?.after ?? peopleCount;
  if (Number(count) < named)
    throw invalid(
      [{ path: 'peopleCount', message: '人数不得少于所列信访人数 / not fewer people than petitioners named' }],
      'R2',
    );
}
