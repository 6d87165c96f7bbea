import { localDateOf } from '@banjie/workflows';
import { formClosing } from './closing.js';
import { dayInWords } from './day-in-words.js';
import type { Paper } from './paper.js';
import { linePitch } from './sheet.js';

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

const headings = ['姓名', '单位', '依据的追究和后果', '起止日期'];

/** 年度评先选优受限人员名单: nothing of what any matter is about, no number of one. */
export function meritListPaper({ year, organ, number, entries, signer, signedAt }: SignedMeritList): Paper {
  const title = `${year}年度评先选优受限人员名单`;
  const nobody = `${year}年度没有受限人员。`;
  return {
    properties: { title, subject: number, author: organ, at: signedAt },
    letterhead: null,
    pitch: linePitch,
    blocks: [
      { kind: 'line', face: 'title', text: title, place: 'centre', withNext: true },
      { kind: 'line', face: 'cell', text: number, place: 'right', withNext: true },
      {
        kind: 'table',
        columns: [5, 6, 10, 7],
        rows: [
          { cells: headings.map((text) => ({ text, isLabel: true })) },
          ...(entries.length === 0 ? [{ cells: [{ text: nobody, span: headings.length }] }] : []),
          ...entries.map(({ name, unit, measure, from, to }) => ({
            cells: [name, unit, measure, `${from}\n至${to}`].map((text) => ({ text })),
          })),
        ],
      },
      { kind: 'line', face: 'cell', text: `签发人：${signer}`, place: 'left', linesBefore: 1, withNext: true },
      formClosing(organ, dayInWords(localDateOf(signedAt))),
    ],
  };
}
