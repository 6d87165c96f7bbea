/** Words as a string of a style sheet: nothing in them ends it. */
const quoted = (words: string): string =>
  `"${[...words].map((one) => (/[\p{L}\p{N} ]/u.test(one) ? one : `\\${one.codePointAt(0)?.toString(16)} `)).join('')}"`;

/**
 * The rule that puts what each sheet of a case bears at its edges.
 * @param head what stands at the top: which case it is
 * @param counted what stands before the page, between page and pages, and after them
 */
export function sheetRule(head: string, [before = '', between = '', after = '']: readonly string[]): string {
  const count = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`;
  return `@page case { @top-right { content: ${quoted(head)}; } @bottom-right { content: ${count}; } }`;
}
