/** Characters a name has at least to be looked for in a text: a single one stands in too many words. */
const shortest = 2;

/**
 * Matches any of these names in a text, the longest first, so that 张三丰 is never read as 张三 and a 丰; null where there is none
 * to look for.
 */
export function anyOfNames(names: Iterable<string>): RegExp | null {
  const wanted = [...new Set(names)].filter((name) => [...name].length >= shortest);
  if (wanted.length === 0) return null;
  const longestFirst = wanted.sort((one, other) => other.length - one.length);
  return new RegExp(
    longestFirst.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)).join('|'),
    'gu',
  );
}

/** Which of these names a text says. A name within a longer one that is also looked for is not said. */
export function namesIn(text: string, names: Iterable<string>): Set<string> {
  const pattern = anyOfNames(names);
  return new Set(pattern === null ? [] : text.match(pattern));
}
