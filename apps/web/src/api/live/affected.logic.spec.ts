import { describe, expect, it } from '@jest/globals';
import { isAffected } from './affected.logic.js';

const supervision = { what: 'case', number: 'XF-2026-00001', kind: 'supervision' } as const;

describe('what is read again after a change', () => {
  it('is the page of the case and the lists it may stand in', () => {
    expect(
      ['/petitions/XF-2026-00001', '/supervision', '/queue', '/accountability', '/decisions'].map((path) =>
        isAffected(path, supervision),
      ),
    ).toEqual([true, true, true, true, true]);
    expect(
      ['/petitions/XF-2026-00002', '/accountability/p1', '/inbox', '/directory', '/petitions/schema'].map((path) =>
        isAffected(path, supervision),
      ),
    ).toEqual([false, false, false, false, false]);
  });

  it('is the page of a process of the kind that changed', () => {
    const change = { what: 'case', number: 'XF-2026-00001', kind: 'accountability' } as const;
    expect(['/accountability/p1', '/petitions/XF-2026-00001'].map((path) => isAffected(path, change))).toEqual([
      true,
      true,
    ]);
  });

  it('is the queue with its tabs when any process changed', () => {
    expect(
      ['/queue?tab=toSign', '/queue/counts', '/queue/handled?limit=30', '/queue/views'].map((path) =>
        isAffected(path, supervision),
      ),
    ).toEqual([true, true, true, false]);
  });

  it('is what the menu counts, whatever changed', () => {
    const changes = [supervision, ...(['inbox', 'office', 'everything'] as const).map((what) => ({ what }))];
    expect(changes.map((change) => isAffected('/menu/counts', change))).toEqual([true, true, true, true]);
  });

  it('is the inbox when a letter came', () => {
    expect(['/inbox', '/queue'].map((path) => isAffected(path, { what: 'inbox' }))).toEqual([true, false]);
  });

  it('is exports and records of destruction when what waits there is another, and nothing else', () => {
    const lists = { what: 'lists' } as const;
    expect(
      ['/exports', '/retention', '/menu/counts', '/queue', '/inbox', '/absences', '/petitions/XF-1'].map((path) =>
        isAffected(path, lists),
      ),
    ).toEqual([true, true, true, false, false, false, false]);
    expect(isAffected('/exports', supervision)).toBe(false);
  });

  it('is every list, page and the absences when the office is another', () => {
    const office = { what: 'office' } as const;
    expect(
      ['/absences', '/queue?deskOf=x', '/inbox', '/petitions/XF-1'].map((path) => isAffected(path, office)),
    ).toEqual([true, true, true, true]);
    expect(['/petitions/schema', '/directory'].map((path) => isAffected(path, office))).toEqual([false, false]);
    expect([isAffected('/absences', supervision), isAffected('/absences', { what: 'inbox' })]).toEqual([false, false]);
  });

  it('is every list and case after a silence, and no form', () => {
    const everything = { what: 'everything' } as const;
    expect(['/queue?cursor=x', '/inbox', '/petitions/XF-1'].map((path) => isAffected(path, everything))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['/petitions/schema', '/directory', '/queue/views'].map((path) => isAffected(path, everything))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
