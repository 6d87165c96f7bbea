import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What is read or kept as it is, not said: patterns, keys of stored series, the marks that are replaced. */
const notSaid = [
  'libs/workflows/src/policy/canonical-form.ts',
  'libs/workflows/src/policy/refusing-words.ts',
  'libs/workflows/src/process/notice-text/dates.ts',
  'libs/office/src/notices/claim.ts',
];

const sources = execFileSync('git', ['ls-files', 'apps', 'libs', 'scripts'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.spec\.|\.gen\.|\/migrations\//.test(file))
  .filter((file) => !notSaid.includes(file));

const halfWidth =
  /[\u4e00-\u9fff」』〕》][,;:!?](?!\s*\/)|[,;!?][\u4e00-\u9fff「『〔《]|[\u4e00-\u9fff]\(|\([\u4e00-\u9fff]/u;

/** Chinese text of a source that is set in half-width punctuation. */
function wrongIn(text: string, file = 'a.tsx'): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if ((isText || ts.isJsxText(node)) && halfWidth.test(node.text)) found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

describe('what the product says in Chinese', () => {
  it('is set in full-width punctuation', () => {
    expect(sources.length).toBeGreaterThan(500);
    expect(sources.flatMap((file) => wrongIn(readFileSync(file, 'utf8'), file))).toEqual([]);
  });

  it.each(["'已登记,请稍候'", "'期限:七日'", '`${days}日(工作日)`', "'（内容）!'", '<p>请核对;再提交</p>'])(
    'half-width marks would be found: %s',
    (text) => {
      expect(wrongIn(`const one = ${text};`)).toHaveLength(text.includes('（') ? 0 : 1);
    },
  );
});
