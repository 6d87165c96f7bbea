/** Puts values into a sentence: `还剩 {days} 天` and `{days: 2}` give `还剩 2 天`. A placeholder without a value stays visible. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>> = {}): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** Names of the placeholders of a sentence, sorted. */
export function placeholdersOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}
