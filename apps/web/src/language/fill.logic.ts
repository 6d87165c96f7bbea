const placeholder = /\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * Puts values into a sentence: `还剩 {days} 天` and `{days: 2}` give `还剩 2 天`. `{days:day|days}` gives the first of its words for one
 * and the second for any other number. A placeholder without a value stays visible.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replaceAll(placeholder, (whole, name: string, one?: string, others?: string) => {
    const value = values[name];
    if (value === undefined || one === undefined) return String(value ?? whole);
    return Number(value) === 1 ? one : (others ?? '');
  });
}

/** Names of the values that a sentence shows, sorted. */
export function placeholdersOf(sentence: string): string[] {
  return [...sentence.matchAll(placeholder)].flatMap(([, name = '', one]) => (one === undefined ? [name] : [])).sort();
}
