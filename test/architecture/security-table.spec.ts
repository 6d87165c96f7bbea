import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const root = new URL('../../', import.meta.url);

interface Row {
  id: string;
  level: string;
  state: string;
  proof: string;
}

/** The rows of the table in docs/security.md. */
function rowsOf(page: string): Row[] {
  const lines = page.split('\n').filter((line) => line.startsWith('| V'));
  return lines.map((line) => {
    const [id = '', level = '', , state = '', proof = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { id, level, state, proof };
  });
}

/** What is wrong with a row; null where it says what it proves. */
function faultOf({ id, level, state, proof }: Row): string | null {
  if (!/^V\d{1,2}\.\d{1,2}\.\d{1,2}$/.test(id) || !['1', '2'].includes(level))
    return `${id}: no requirement of level 1 or 2`;
  if (['不适用 n/a', '未做 open'].includes(state)) return proof === '' ? `${id}: no reason` : null;
  if (state !== '已做 done') return `${id}: no such state: ${state}`;
  // A spec, or the table of the cases that a spec goes through.
  const [, file = '', title = ''] = /^`([^`]+(?:\.spec|\/forms)\.ts)` “(.+)”$/.exec(proof) ?? [];
  const place = new URL(file, root);
  if (file === '' || !existsSync(place)) return `${id}: no spec ${file}`;
  // A test that is commented out proves nothing.
  const spec = readFileSync(place, 'utf8').replace(/^\s*\/\/.*$/gm, '');
  const isThere = ["'", '`', '"'].some((quote) => spec.includes(`${quote}${title}${quote}`));
  return isThere ? null : `${id}: ${file} has no test “${title}”`;
}

describe('the table of security requirements', () => {
  const rows = rowsOf(readFileSync(new URL('docs/security.md', root), 'utf8'));

  it('names for everything that is done a test that exists, and for everything else a reason', () => {
    expect(rows.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });

  it('has each requirement once, in order, and touches every chapter', () => {
    const numbers = rows.map(({ id }) =>
      id
        .slice(1)
        .split('.')
        .map(Number)
        .reduce((sum, part) => sum * 100 + part, 0),
    );
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(new Set(rows.map(({ id }) => id.split('.')[0])).size).toBe(17);
  });

  it('would be found to claim too much', () => {
    const claim = { id: 'V6.3.1', level: '1', state: '已做 done' };
    expect(faultOf({ ...claim, proof: '`test/api/nothing.spec.ts` “is done”' })).toContain('no spec');
    expect(faultOf({ ...claim, proof: '`test/api/sessions.spec.ts` “is perfectly safe”' })).toContain('has no test');
    expect(faultOf({ ...claim, proof: '' })).toContain('no spec');
    expect(faultOf({ ...claim, state: '未做 open', proof: '' })).toContain('no reason');
  });
});
