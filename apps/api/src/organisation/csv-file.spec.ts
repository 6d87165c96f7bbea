import { describe, expect, it } from '@jest/globals';
import { importColumns } from '@banjie/office';
import { asLine } from '@banjie/workflows';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readCsv, writeCsv } from './csv-file.js';

const header = importColumns.units.map(({ label }) => label.zh);

/** What spreadsheets and readers of CSV treat apart, and anything else. */
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'=+-@\'",;\t\r\n |!＝＋－＠﹦﹢﹣﹫−\u3000\u00a0\u200b\ufeff张'),
      fc.constantFrom('cmd|', "=cmd|' /C calc'!A0", '@SUM(1)', '-2+3', 'HYPERLINK("http://x")', '""'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** What a spreadsheet would compute: nothing that is read by it begins like this, in any width. */
const computed = /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u;

describe('a table somebody opens with a spreadsheet', () => {
  it('holds no formula, whatever somebody is called', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const [read] = parse(writeCsv([cells.map(asLine)]), { bom: true, relax_column_count: true }) as string[][];
        expect(read!.filter((one) => computed.test(one))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back as it was, also what begins with an apostrophe', () => {
    const word = cell.map(asLine).filter((one) => one !== '');
    fc.assert(
      fc.property(word, word, (id, name) => {
        const { rows } = readCsv('units', writeCsv([header, [id, name, '', '', '']]));
        expect(rows.map(({ cells }) => [cells['id'], cells['name']])).toEqual([[id, name]]);
      }),
      { numRuns: 2000, examples: [["'=1", "''-x"]] },
    );
  });
});
