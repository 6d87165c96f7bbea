import { localDateOf, localDayOf, type CorrectedFacts, type TurningCorrection } from '@banjie/workflows';
import { invalid, type OfficeSettings } from '@banjie/runtime';
import { higherMatter, toTheSuperior } from '../intake/checked-facts.js';
import { complainedOf, type WhomItConcerns } from '../intake/whom-it-concerns.js';
import type { CorrectedValue } from './corrected-values.js';
import { nothingChanged } from './plain-correction.js';
import type { Registered } from './register.js';

/** What the superior organ set for the matter, and the office as it is now. */
interface Around {
  now: string;
  superior: { dueDate: string } | null;
  settings: OfficeSettings;
}

/** What two people are to agree on: the values for the register, and the facts for the machine. */
export interface Turning {
  values: CorrectedValue[];
  facts: CorrectedFacts;
}

/**
 * What a proposal would correct: when the matter came in, in which lane it is, whom it complains of. Throws the `invalid` refusal
 * for one that changes nothing or that cannot be (R2).
 */
export function turningCorrections(form: TurningCorrection, registered: Registered, around: Around): Turning {
  const receivedAt = receivedBy(form, registered);
  checkReceipt(receivedAt, registered, around);
  const whom = whomItConcerns(form, registered);
  checkWhom(form, whom, around.settings);
  const next = {
    receivedAt,
    lane: whom.lane,
    purpose: purposeIn(whom.lane, registered),
    complainedUnit: whom.complainedUnit ?? null,
    complainedOfficer: whom.complainedOfficer ?? null,
  };
  const values = (Object.keys(next) as (keyof typeof next)[]).flatMap((field): CorrectedValue[] => {
    const [before, after] = [registered[field], next[field]];
    return before === after ? [] : [{ field, person: null, before, after }];
  });
  if (values.length === 0) throw nothingChanged();
  return { values, facts: factsOf(values, whom, around.settings) };
}

/** A form shows the minute: what comes back as that is as it was. */
function receivedBy({ receivedAt }: TurningCorrection, { receivedAt: before }: Registered): string {
  const minute = (instant: string): number => Math.floor(Date.parse(instant) / 60_000);
  if (receivedAt === undefined || minute(receivedAt) === minute(before)) return before;
  return new Date(receivedAt).toISOString();
}

function factsOf(values: readonly CorrectedValue[], whom: WhomItConcerns, settings: OfficeSettings): CorrectedFacts {
  const isOf = (...fields: string[]): boolean => values.some(({ field }) => fields.includes(field));
  const receivedAt = values.find(({ field }) => field === 'receivedAt')?.after;
  return {
    ...(typeof receivedAt === 'string' ? { receivedAt } : {}),
    ...(isOf('lane') ? { lane: whom.lane } : {}),
    ...(isOf('lane', 'complainedUnit', 'complainedOfficer')
      ? { complainedOfficersUnit: null, ...complainedOf(whom, settings) }
      : {}),
  };
}

/** Whom it complains of by the form: both fields as they are where it names neither. */
function whomItConcerns(
  form: TurningCorrection,
  { lane, complainedUnit, complainedOfficer }: Registered,
): WhomItConcerns {
  if (form.nobodyComplainedOf)
    return { lane: form.lane ?? lane, complainedUnit: undefined, complainedOfficer: undefined };
  return {
    lane: form.lane ?? lane,
    complainedUnit: form.complainedUnit ?? complainedUnit ?? undefined,
    complainedOfficer: form.complainedOfficer ?? complainedOfficer ?? undefined,
  };
}

/** What is no accusation any more was brought for another purpose. */
function purposeIn(lane: string, { lane: before, purpose }: Registered): string {
  if (lane === before) return purpose;
  if (lane === 'accusation') return 'accusation';
  if (purpose !== 'accusation') return purpose;
  return lane === 'suggestion' ? 'suggestion' : 'complaint';
}

function checkReceipt(
  receivedAt: string,
  { receivedAt: before, registeredAt }: Registered,
  { now, superior }: Around,
): void {
  const issues = [
    ...(receivedAt > now ? ['收到时间不能晚于现在 / cannot be in the future'] : []),
    ...(receivedAt > registeredAt && receivedAt !== before
      ? ['收到时间不能晚于登记时间：登记时已经收到 / not after it was registered: it had come in by then']
      : []),
    ...(localDayOf(now) - localDayOf(receivedAt) > 3660 ? ['收到时间早于十年 / more than ten years ago'] : []),
    ...(superior && superior.dueDate < localDateOf(receivedAt)
      ? ['收到日期不能晚于上级限定日期 / after the superior’s date']
      : []),
  ];
  if (issues.length > 0)
    throw invalid(
      issues.map((message) => ({ path: 'receivedAt', message })),
      'R2',
    );
}

function checkWhom(form: TurningCorrection, whom: WhomItConcerns, settings: OfficeSettings): void {
  if (form.nobodyComplainedOf && (form.complainedUnit ?? form.complainedOfficer) !== undefined)
    throw invalid(
      [{ path: 'nobodyComplainedOf', message: '填写了被反映单位或者人员的，不能同时勾选 / somebody is named above' }],
      'R2',
    );
  const higher = whom.lane === 'accusation' ? higherMatter(whom, settings) : null;
  if (higher) throw invalid([{ path: higher, message: toTheSuperior }], 'R2');
}
