import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What people of the office read; the description of the interface and generated documents are for programmers. */
const sources = execFileSync('git', ['ls-files', 'apps', 'libs', 'scripts'], { encoding: 'utf8' })
  .split('\n')
  .filter(
    (file) =>
      /\.(ts|tsx|mjs)$/.test(file) &&
      !/\.spec\.|\.gen\.|\/migrations\/|problem-answer|scripts\/generators\/|\/test\//.test(file),
  );

/** The number of a rule of ours within a text; alone it is the name that code calls it by. */
const ruleNumber = /(?:^|[^A-Za-z0-9])R(?:1[0-7]|[1-9])(?![0-9A-Za-z])/;
const byItself = /^R\d{1,2}$/;

/** What is set around a value must suit both languages: Chinese signs stand beside Chinese words. */
const chineseSign = /[（）：]/u;
const han = /\p{Script=Han}/u;

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.JsxText =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isJsxText(node);

function textsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

/** Templates that put a rule into a text as it is called. */
const rawRule = /[（(]\$?\{rule\}[)）]/;

describe('what people read', () => {
  it('names a regime, and never a rule by its number', () => {
    const named = sources.flatMap((file) =>
      textsOf(file)
        .filter((text) => ruleNumber.test(text) && !byItself.test(text))
        .map((text) => `${file}: ${text.trim()}`),
    );
    const put = sources.filter((file) => rawRule.test(readFileSync(file, 'utf8')));
    expect([named, put]).toEqual([[], []]);
  });

  it('in English has no Chinese brackets and colons', () => {
    const set = sources
      .filter((file) => file.startsWith('apps/web/src/') && !/\.zh\.ts$|\/language\.tsx$/.test(file))
      .flatMap((file) =>
        textsOf(file)
          .filter((text) => chineseSign.test(text) && !han.test(text))
          .map((text) => `${file}: ${text.trim()}`),
      );
    expect(set).toEqual([]);
  });
});
