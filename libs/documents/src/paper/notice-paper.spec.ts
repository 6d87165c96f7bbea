import { describe, expect, it } from '@jest/globals';
import { noticePaper, type IssuedNotice } from './notice-paper.js';
import type { Line, Paper } from './paper.js';
import { closePitch, linePitch } from './sheet.js';

const issued = (more: Partial<IssuedNotice> & { paragraphs?: string[] } = {}): IssuedNotice => ({
  kind: 'supervisionLetter',
  number: '督〔2026〕1号',
  title: '督办函（XF-2026-00012）',
  body: [
    '督〔2026〕1号',
    '',
    '民政办：',
    ...(more.paragraphs ?? ['请限期办结。']).map((text) => `\u3000\u3000${text}`),
    '',
    '镇纪委',
    '2026年3月5日',
  ].join('\n'),
  issuedAt: '2026-03-05T02:00:00.000Z',
  ...more,
});

const lines = ({ blocks }: Paper): Line[] => blocks.filter((block) => block.kind === 'line');

describe('a letter', () => {
  it('has the issuing organ and the number in its head, and the title without office and case', () => {
    const paper = noticePaper(issued());
    expect(paper.letterhead).toEqual({ organ: '镇纪委', number: '督〔2026〕1号' });
    expect(lines(paper).map(({ text }) => text)).toEqual([
      '督办函',
      '民政办：',
      '请限期办结。',
      '镇纪委',
      '2026年3月5日',
    ]);
  });

  it('names the office once: in the head', () => {
    expect(lines(noticePaper(issued({ kind: 'reply', title: '镇纪委处理意见书' })))[0]?.text).toBe('处理意见书');
  });

  it('has its signature centred above the date, both four characters before the edge or further', () => {
    const [signature, date] = lines(noticePaper(issued())).slice(-2);
    expect([signature?.rightIndent, date?.rightIndent]).toEqual([5.5, 4]);
    const long = lines(
      noticePaper(issued({ body: issued().body.replace('镇纪委', '清溪镇人民政府信访工作联席会议办公室') })),
    ).slice(-2);
    expect(long.map(({ rightIndent }) => rightIndent)).toEqual([0, 6]);
  });

  it('is set closer where only its end would fall on a second sheet, and not where more would', () => {
    const pitchOf = (count: number): number =>
      noticePaper(issued({ paragraphs: Array<string>(count).fill('请限期办结。') })).pitch;
    expect([pitchOf(10), pitchOf(11), pitchOf(15), pitchOf(16)]).toEqual([
      linePitch,
      closePitch,
      closePitch,
      linePitch,
    ]);
  });
});

describe('a form', () => {
  it('has a row for each heading of its text, and one for what is asked; nothing a person wrote is lost', () => {
    const paragraphs = [
      '12号事项，报请审批。',
      '否定事由：没有依据',
      '否定理由：收入高于标准',
      '办理依据：写在理由里的一行',
      '告知书草稿：第一行',
      '第二行',
      '请于3月9日前作出决定。',
      '逾期未审批不视为同意。',
    ];
    const table = noticePaper(
      issued({ kind: 'denialFiling', title: '否定报备表（XF-2026-00012）', paragraphs }),
    ).blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text)).slice(0, -1)).toEqual([
      ['主送', '民政办'],
      ['报备事项', '12号事项，报请审批。'],
      ['否定事由', '没有依据'],
      ['否定理由', '收入高于标准\n办理依据：写在理由里的一行'],
      ['告知书草稿', '第一行\n第二行'],
      ['审批要求', '请于3月9日前作出决定。\n逾期未审批不视为同意。'],
    ]);
  });
});
