import type { Measure } from '../process/effects.js';
import { counted, type Label } from './label.js';
import type { LocalDate } from './local-date.js';
import type { MeritLoss } from './merit.js';

/** One measure in an officer's ledger (R6). */
export interface LedgerEntry {
  measure: Measure;
  issuedOn: LocalDate;
  /** A withdrawn measure stays on record and no longer counts. */
  withdrawn: boolean;
  /** The day of the reassignment that followed it, as it was entered; missing where none was. */
  reassignedOn?: LocalDate | null;
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
  /** Two denials outside the filing were found in the year (R4). */
  meritLost: boolean;
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
 * may lie in the year before, so `entries` is the officer's whole ledger; of one that nobody entered nothing is counted.
 * @param merit the years whose merit was lost by denials outside the filing (R4); what was taken back does not count
 */
export function consequences(
  entries: readonly LedgerEntry[],
  year: number,
  merit: readonly MeritLoss[] = [],
): LedgerVerdict {
  const warnings = entries
    .filter(({ measure, withdrawn }) => measure === 'efficiencyWarning' && !withdrawn)
    .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : Number(a.issuedOn > b.issuedOn)));
  const count = ofYear(warnings, year).length;
  const appraisal = byCount[Math.min(count, 3)] ?? 'none';
  const lost = merit.find((one) => one.year === year && one.takenBackOn === null);
  const reassignedOn = [year - 1, year]
    .map((before) => reassignmentFollowedByWarning(warnings, before, year))
    .find((date) => date !== null);
  const reason = inOne([
    {
      zh: `${year}年度效能告诫${count}次，${meaning[appraisal].zh}`,
      en: `${counted(count, 'efficiency warning')} in ${year}: ${meaning[appraisal].en}`,
    },
    count >= 3 && reassignmentIn(warnings, year) === null && notYetReassigned,
    reassignedOn !== undefined && {
      zh: `${reassignedOn}调离岗位后一年内再次受到效能告诫，报县处理`,
      en: `warned again within a year after the reassignment on ${reassignedOn}: reported to the county`,
    },
    lost !== undefined && {
      zh: `未经报备擅自否定${lost.sources.length}次，取消当年评优资格`,
      en: `${counted(lost.sources.length, 'denial')} outside the filing: not eligible for the year’s merit`,
    },
  ]);
  return {
    count,
    consequence: reassignedOn === undefined ? appraisal : 'reportedToCounty',
    meritLost: lost !== undefined,
    reason,
  };
}

const notYetReassigned: Label = { zh: '调离尚未登记', en: 'the reassignment is not entered yet' };

function inOne(parts: readonly (Label | false)[]): Label {
  const said = parts.filter((part) => part !== false);
  return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') };
}

function ofYear(warnings: readonly LedgerEntry[], year: number): LedgerEntry[] {
  return warnings.filter(({ issuedOn }) => issuedOn.startsWith(`${year}-`));
}

/** The third or a later warning of a year to which a reassignment was entered: with fewer warnings there is none to follow. */
const reassignmentIn = (warnings: readonly LedgerEntry[], year: number): LedgerEntry | null =>
  ofYear(warnings, year)
    .slice(2)
    .find(({ reassignedOn }) => reassignedOn != null) ?? null;

/** The day of the reassignment for one year, where a warning of `warnedIn` came within a year after it. */
function reassignmentFollowedByWarning(
  warnings: readonly LedgerEntry[],
  reassignedFor: number,
  warnedIn: number,
): LocalDate | null {
  const third = reassignmentIn(warnings, reassignedFor);
  if (third?.reassignedOn == null) return null;
  const on = third.reassignedOn;
  const lastDay = `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`;
  const later = warnings.slice(warnings.indexOf(third) + 1);
  const again = ofYear(later, warnedIn).some(({ issuedOn }) => on <= issuedOn && issuedOn <= lastDay);
  return again ? on : null;
}
