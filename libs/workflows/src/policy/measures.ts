import type { Measure } from '../process/effects.js';
import type { Label } from './label.js';
import type { LocalDate } from './local-date.js';

/** One measure in an officer's ledger (R6). */
export interface LedgerEntry {
  measure: Measure;
  issuedOn: LocalDate;
  /** A withdrawn measure stays on record and no longer counts. */
  withdrawn: boolean;
  /** On a third warning of a year: the day of the reassignment, where it was not the day of the warning. */
  reassignedOn?: LocalDate;
}

export const ledgerConsequences = [
  'none',
  'notExcellent',
  'basicallyCompetent',
  'notCompetentAndReassigned',
  'reportedToCounty',
] as const;
export type LedgerConsequence = (typeof ledgerConsequences)[number];

export interface LedgerVerdict {
  /** Efficiency warnings (效能告诫) issued in the calendar year and not withdrawn. */
  count: number;
  consequence: LedgerConsequence;
  reason: Label;
}

const byCount = ['none', 'notExcellent', 'basicallyCompetent', 'notCompetentAndReassigned'] as const;

const meaning: Readonly<Record<(typeof byCount)[number], Label>> = {
  none: { zh: '年度考核不受影响', en: 'no effect on the year’s appraisal' },
  notExcellent: { zh: '年度考核不得评为优秀', en: 'cannot be appraised “excellent”' },
  basicallyCompetent: { zh: '年度考核评为基本称职', en: 'appraised “basically competent”' },
  notCompetentAndReassigned: { zh: '年度考核评为不称职并调离岗位', en: 'appraised “not competent” and reassigned' },
};

/**
 * What an officer's warnings of a calendar year lead to (R6): 1 → not "excellent"; 2 → "basically competent"; 3 → "not
 * competent" and reassigned; one more within a year after the reassignment → reported to the county. The reassignment
 * may lie in the year before, so `entries` is the officer's whole ledger.
 */
export function consequences(entries: readonly LedgerEntry[], year: number): LedgerVerdict {
  const warnings = entries
    .filter(({ measure, withdrawn }) => measure === 'efficiencyWarning' && !withdrawn)
    .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : Number(a.issuedOn > b.issuedOn)));
  const count = ofYear(warnings, year).length;
  const appraisal = byCount[Math.min(count, 3)] ?? 'none';
  const counted: Label = {
    zh: `${year}年度效能告诫${count}次,${meaning[appraisal].zh}`,
    en: `${count} efficiency warning(s) in ${year}: ${meaning[appraisal].en}`,
  };
  const reassignedOn = [year - 1, year]
    .map((before) => reassignmentFollowedByWarning(warnings, before, year))
    .find((date) => date !== null);
  if (reassignedOn === undefined) return { count, consequence: appraisal, reason: counted };
  return {
    count,
    consequence: 'reportedToCounty',
    reason: {
      zh: `${counted.zh};${reassignedOn}调离岗位后一年内再次受到效能告诫,报县处理`,
      en: `${counted.en}; warned again within a year after the reassignment on ${reassignedOn}: reported to the county`,
    },
  };
}

function ofYear(warnings: readonly LedgerEntry[], year: number): LedgerEntry[] {
  return warnings.filter(({ issuedOn }) => issuedOn.startsWith(`${year}-`));
}

/** The day of the reassignment of one year, where a warning of `warnedIn` came within a year after it. */
function reassignmentFollowedByWarning(
  warnings: readonly LedgerEntry[],
  reassignedIn: number,
  warnedIn: number,
): LocalDate | null {
  const third = ofYear(warnings, reassignedIn)[2];
  if (third === undefined) return null;
  const on = third.reassignedOn ?? third.issuedOn;
  const lastDay = `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`;
  const later = warnings.slice(warnings.indexOf(third) + 1);
  const again = ofYear(later, warnedIn).some(({ issuedOn }) => on <= issuedOn && issuedOn <= lastDay);
  return again ? on : null;
}
