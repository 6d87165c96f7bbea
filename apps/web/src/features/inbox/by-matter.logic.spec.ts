import { describe, expect, it } from '@jest/globals';
import type { InboxItem } from '../../api/types.js';
import { byMatter, lettersWith, markable } from './by-matter.logic.js';

const letter = (id: string, caseNumber: string, more: Partial<InboxItem> = {}): InboxItem => ({
  id,
  kind: 'handOverSlip',
  label: { zh: '移交单', en: 'Hand-over slip' },
  number: null,
  title: '移交单',
  body: '请签收。',
  caseNumber,
  caseTitle: `${caseNumber}的题目`,
  deliveredAt: '2026-03-02T01:00:00.000Z',
  readAt: null,
  atDeskOf: null,
  obliges: false,
  ...more,
});

describe('the inbox by matter', () => {
  it('puts the matter with the latest letter first, each once', () => {
    const letters = [letter('4', 'XF-2'), letter('3', 'XF-1'), letter('2', 'XF-2'), letter('1', 'XF-3')];
    expect(byMatter(letters).map(({ number, letters: of }) => [number, of.map(({ id }) => id)])).toEqual([
      ['XF-2', ['4', '2']],
      ['XF-1', ['3']],
      ['XF-3', ['1']],
    ]);
  });

  it('finds a letter by the number or title of its matter and by its own words, in any width and case', () => {
    const letters = [letter('1', 'XF-1', { body: '饮水工程停工' }), letter('2', 'XF-2', { caseTitle: null })];
    expect(['ｘｆ-１', '工程', 'XF-1的题目', '', '没有'].map((words) => lettersWith(words, letters).length)).toEqual([
      1, 1, 1, 2, 0,
    ]);
  });

  it('marks only what is unread, at one’s own desk, and need not be opened', () => {
    const read = letter('1', 'XF-1', { readAt: '2026-03-02T02:00:00.000Z' });
    const atAnothers = letter('2', 'XF-1', { atDeskOf: { id: 'head', name: '李主任' } });
    const obliging = letter('4', 'XF-1', { kind: 'yellowCard', obliges: true });
    expect(markable([read, atAnothers, letter('3', 'XF-1'), obliging])).toEqual(['3']);
  });
});
