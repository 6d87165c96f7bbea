/** How characters may be read, in letters without tones: one list of readings a character. */
export type Readings = readonly (readonly string[])[];

/**
 * Whether what was typed spells characters that stand one behind the other, each by any of its readings: written out or by
 * its first letter, the last as far as it was typed.
 */
export function isSpeltBy(typed: string, readings: Readings): boolean {
  const letters = typed
    .toLowerCase()
    .replace(/[\s'’]/g, '')
    .replace(/ü/g, 'v');
  if (letters === '') return false;
  let reached = new Set<number>();
  for (const options of readings) {
    // A word may begin at any character; `reached`: how many letters the characters before have spelt.
    const next = new Set<number>();
    for (const at of new Set([0, ...reached])) {
      const rest = letters.slice(at);
      if (options.some((reading) => reading.startsWith(rest))) return true;
      for (const part of options.flatMap((reading) => [reading, reading.slice(0, 1)]))
        if (rest.startsWith(part)) next.add(at + part.length);
    }
    reached = next;
  }
  return false;
}
