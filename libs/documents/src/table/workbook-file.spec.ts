import { describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { workbookFile, type PrintedTable } from './workbook-file.js';

const table: PrintedTable = {
  sheetName: '导出',
  title: '事项清单',
  lines: ['导出人：张三', '筛选条件：全部'],
  columns: [
    { heading: '序号', width: 6 },
    { heading: '事项', width: 40 },
  ],
  rows: [['1', '低保停发']],
  office: '清溪镇人民政府',
  watermark: '张三（zhang） 2026-03-02 09:00 导出〔2026〕1号',
  pageOf: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
};

const opened = async (given: Partial<PrintedTable> = {}) => {
  const { file } = await workbookFile({ ...table, ...given });
  const { sheets } = await readXlsx(file, { readStyles: true });
  return sheets[0]!;
};

describe('a list as a workbook', () => {
  it('has title, lines, headings and rows', async () => {
    const { name, rows } = await opened();
    expect([name, rows.map((row) => row.filter((value) => value !== null))]).toEqual([
      '导出',
      [['事项清单'], ['导出人：张三'], ['筛选条件：全部'], ['序号', '事项'], ['1', '低保停发']],
    ]);
  });

  it('is printed on A4 across, its headings and who took it on every page', async () => {
    const { pageSetup, headerFooter } = await opened();
    expect(pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$4:$4' });
    expect(headerFooter).toMatchObject({
      oddHeader: `&L清溪镇人民政府&R${table.watermark}`,
      oddFooter: `&L${table.watermark}&R第 &P 页，共 &N 页`,
    });
  });

  it('writes rows as they come, counts them, and says so at its foot', async () => {
    const given = Array.from({ length: 1_000 }, (_, index) => [String(index + 1), `<低保>&\u0007 ${index}`]);
    async function* comingLate() {
      for (const row of given) yield await Promise.resolve(row);
    }
    const written = await workbookFile({ ...table, rows: comingLate(), foot: (rows) => ['合计', `${rows} 行`] });
    expect(written.rows).toBe(1_000);
    const { sheets } = await readXlsx(written.file, { readStyles: true });
    const { rows, cells } = sheets[0]!;
    expect([rows.length, rows[4], rows[1_003], rows[1_004]]).toEqual([
      1_005,
      ['1', '<低保>& 0'],
      ['1000', '<低保>& 999'],
      ['合计', '1000 行'],
    ]);
    expect([cells?.get('4,0')?.style?.font?.bold, cells?.get('1004,0')?.style?.font?.bold]).toEqual([undefined, true]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://evil.example")', '0012', '1e5', 'TRUE'])(
    'keeps %j as text',
    async (text) => {
      const { rows, cells } = await opened({ rows: [[text, 'x']] });
      expect(rows[4]?.[0]).toBe(text);
      const cell = cells?.get('4,0');
      expect([cell?.formula, cell?.style?.numFmt]).toEqual([undefined, '@']);
    },
  );

  it('lets no name begin a code of the page’s head, nor make it longer than Excel reads', async () => {
    const { headerFooter } = await opened({ office: '&D&P', watermark: '&'.repeat(400) });
    expect(headerFooter?.oddHeader).toBe(`&L&&D&&P&R${'&&'.repeat(80)}`);
    expect(headerFooter!.oddFooter!.length).toBeLessThan(255);
  });
});
