import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import { root } from '../../scripts/root.mjs';

const lint = new ESLint({ cwd: root });
/** What lint says against the patterns of a text, as a file of the product. */
async function refusedBy(text: string): Promise<string[]> {
  const [result] = await lint.lintText(text, { filePath: `${root}apps/web/src/a-pattern.js` });
  return result!.messages.flatMap(({ ruleId, message }) =>
    ruleId === null || ruleId.startsWith('regexp/') ? [message] : [],
  );
}

interface Described {
  pattern?: unknown;
}

/** Every pattern the description of the interface holds somebody's text against, written by us or by the library of schemas. */
function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { pattern } = value as Described;
  return [...(typeof pattern === 'string' ? [pattern] : []), ...Object.values(value).flatMap(patternsIn)];
}

describe('patterns a text is held against', () => {
  it.each([
    ['a gap with blanks on both sides', 'export const a = (t) => t.replace(/ *\\n+ */g, "");'],
    [
      'the same, put together',
      'const b = "\\\\n"; export const a = (t) => t.replace(new RegExp(` *[${b}]+ *`, "g"), "");',
    ],
    ['a repetition within a repetition', 'export const a = (t) => /^(?:a+)+$/.test(t);'],
    ['two that share what they match', 'export const a = (t) => /^\\d+\\s*\\d*x$/.test(t);'],
  ])('%s is found to take ever longer', async (_why, text) => {
    expect(await refusedBy(text)).not.toEqual([]);
  });

  it('of the interface take no longer than the text is long', async () => {
    const patterns = [...new Set(patternsIn(JSON.parse(readFileSync(`${root}apps/api/openapi.json`, 'utf8'))))];
    expect(patterns.length).toBeGreaterThan(5);
    const source = patterns.map((pattern) => `new RegExp(${JSON.stringify(pattern)}, 'u').test('');`).join('\n');
    expect(await refusedBy(source)).toEqual([]);
  });
});
