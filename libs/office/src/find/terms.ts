/** What rows of `petition_terms` are asked for: the text of a tsquery; null asks for nothing and finds nothing. */
export type Terms = string | null;

/** The letters that say what a term is of (see the migration that makes them). */
export type TermOf = 't' | 'c' | 'k' | 'q' | 'f' | 'h' | 'u' | '+n' | '+s' | '+i' | '+d' | '-n' | '-s' | '-i' | '-d';

export const term = (of: TermOf, word: string): Terms => `'${`${of}${word}`.replaceAll(/['\\]/g, '\\$&')}'`;

/** All of these; nothing where one of them is nothing. */
export function allOf(terms: readonly Terms[]): Terms {
  const given = terms.filter((one) => one !== null);
  return given.length < terms.length || given.length === 0 ? null : joined(given, '&');
}

/** Any of these; nothing where all are nothing. */
export function anyOf(terms: readonly Terms[]): Terms {
  const given = terms.filter((one) => one !== null);
  return given.length === 0 ? null : joined(given, '|');
}

const joined = (terms: readonly string[], by: '&' | '|'): string =>
  terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(` ${by} `)})`;
