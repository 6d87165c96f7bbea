import { describe, expect, it } from '@jest/globals';
import { detailsText } from './timeline.logic.js';

const directory = {
  units: [{ id: 'civilAffairs', name: '民政办' }],
  officers: [{ id: 'handler', name: '李承办', unit: 'civilAffairs' }],
};

const list = (words: readonly string[]): string => words.join('、');

describe('what was written with an entry of the timeline', () => {
  it('names units and officers', () => {
    expect(detailsText({ unit: 'civilAffairs', reason: '属民政职责', officer: 'handler' }, directory, list)).toEqual([
      '民政办',
      '属民政职责',
      '李承办',
    ]);
  });

  it('joins lists', () => {
    expect(detailsText({ materials: ['身份证', '户口簿'], members: ['handler'] }, directory, list)).toEqual([
      '身份证、户口簿',
      '李承办',
    ]);
  });

  it('keeps dates', () => {
    expect(detailsText({ dueDate: '2026-12-01' }, directory, list)).toEqual(['2026-12-01']);
  });

  it('leaves out what has no words', () => {
    expect(
      detailsText(
        {
          ground: 'noLegalBasis',
          major: true,
          days: 15,
          remark: '',
          process: '0198c0de-0000-7000-8000-000000000001',
          collective: null,
          media: 'text/plain; charset=utf-8',
          formHash: 'yuMW9dmt072t_VoQkrB86WUnaH7HZGShFyFFV_qzHqQ',
          receivedAt: '2026-11-22T04:54:29.039Z',
        },
        directory,
        list,
      ),
    ).toEqual([]);
    expect(detailsText(null, directory, list)).toEqual([]);
  });
});
