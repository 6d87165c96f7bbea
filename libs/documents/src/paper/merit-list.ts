import { listPaper } from './list-paper.js';
import type { Paper } from './paper.js';

/** Somebody who is not eligible: by which measure, from which day to which (`YYYY-MM-DD`). */
export interface ExcludedOfficer {
  name: string;
  unit: string;
  measure: string;
  from: string;
  to: string;
}

/** A list as it was signed. */
export interface SignedMeritList {
  year: number;
  organ: string;
  /** 评优〔2026〕1号 */
  number: string;
  entries: readonly ExcludedOfficer[];
  signer: string;
  /** ISO 8601. */
  signedAt: string;
}

const columns = [
  ['姓名', 5],
  ['单位', 6],
  ['依据的追究和后果', 10],
  ['起止日期', 7],
] as const;

/** 年度评先选优受限人员名单: nothing of what any matter is about, no number of one. */
export const meritListPaper = ({ year, organ, number, entries, signer, signedAt }: SignedMeritList): Paper =>
  listPaper({
    title: `${year}年度评先选优受限人员名单`,
    organ,
    number,
    signedAt,
    columns,
    rows: entries.map(({ name, unit, measure, from, to }) => [name, unit, measure, `${from}\n至${to}`]),
    nobody: `${year}年度没有受限人员。`,
    below: [`签发人：${signer}`],
  });
