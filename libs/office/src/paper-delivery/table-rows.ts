import { canonicalMailNumber, returnReasons } from '@banjie/workflows';
import { z } from 'zod';

/** More rows than this are entered in several tables. */
export const rowsAtMost = 200;

const typed = z.string().max(200).default('');

/** A table of letters as it was typed or pasted: nothing of it is refused as a whole, each row for itself (R10). */
export const letterTable = z.strictObject({
  entry: z.enum(['posted', 'received', 'returned']),
  rows: z
    .array(z.strictObject({ paper: typed, mailNumber: typed, on: typed, receivedBy: typed, reason: typed }))
    .min(1)
    .max(rowsAtMost),
});
export type LetterTable = z.infer<typeof letterTable>;
export type LetterEntry = LetterTable['entry'];
export type LetterRow = LetterTable['rows'][number];

/** Where a paper stands in its series; null for what is no paper's number. */
export interface PaperNumber {
  prefix: string;
  year: number;
  serial: number;
}

/** 答〔2026〕3号, with whatever brackets and spaces. */
export function paperNumberIn(text: string): PaperNumber | null {
  const found = /^(\p{L}+)[〔[(【［（](\d{4})[〕\])】］）]第?(\d{1,9})号?$/u.exec(
    text.normalize('NFKC').replaceAll(/\s+/g, ''),
  );
  const [, prefix = '', year = '', serial = ''] = found ?? [];
  return found && { prefix, year: Number(year), serial: Number(serial) };
}

/** 2026-3-2, 2026/3/2, 2026.3.2 and 2026年3月2日 as `YYYY-MM-DD`; anything else as it stands, for the form to refuse. */
export function dateIn(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain);
  const [, year = '', month = '', day = ''] = found ?? [];
  return found ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') : plain;
}

/** The reason somebody wrote, by its name or by words that only one of them holds; as it stands where none does. */
export function reasonIn(text: string): string {
  const plain = text.trim();
  const meant = Object.entries(returnReasons).filter(
    ([name, { zh, en }]) => plain !== '' && (name === plain || zh.includes(plain) || en.includes(plain)),
  );
  const [only] = meant;
  return meant.length === 1 && only ? only[0] : plain;
}

const actOf = { posted: 'recordPosting', received: 'recordDelivery', returned: 'recordReturn' } as const;

/** The act a row stands for, with its form: what is left out there the act asks for. */
export function actOfRow(entry: LetterEntry, row: LetterRow): { act: string; payload: Record<string, string> } {
  const mailNumber = canonicalMailNumber(row.mailNumber);
  const on = dateIn(row.on);
  const forms = {
    posted: { mailNumber, postedOn: on },
    received: {
      how: 'post',
      deliveredOn: on,
      deliveredBy: '邮政',
      receivedBy: row.receivedBy,
      reference: mailNumber,
    },
    returned: { mailNumber, returnedOn: on, reason: reasonIn(row.reason) },
  };
  return { act: actOf[entry], payload: forms[entry] };
}
