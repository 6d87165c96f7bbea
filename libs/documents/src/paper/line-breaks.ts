import { charactersOf } from './characters.js';

/** Must not begin a line (避头). */
const neverFirst = new Set('，。、；：？！）〕】》〉」』”’％…—·,.;:?!)]}%');
/** Must not end a line (避尾). */
const neverLast = new Set('（〔【《〈「『“‘([{');

/** Of a script that is written in words; Tibetan parts its syllables by a mark of its own. */
const isOfWord = (character: string): boolean =>
  /[!-~]|[\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Tibetan}]/u.test(character) && !character.endsWith('\u0f0b');

/** Whether a line may end between two characters of Chinese text: never within a number or a Latin word. */
function mayPart(before: string, after: string): boolean {
  if (neverFirst.has(after) || neverLast.has(before)) return false;
  if (before === after && '…—'.includes(before)) return false;
  return !(isOfWord(before) && isOfWord(after));
}

/**
 * Breaks a paragraph into lines no wider than `width`; `indent` is what the first line loses. A word wider than a line
 * is broken anywhere. `measure` gives a text's width in the unit of `width`.
 */
export function brokenIntoLines(
  text: string,
  width: number,
  indent: number,
  measure: (text: string) => number,
): string[] {
  const characters = charactersOf(text);
  const lines: string[] = [];
  let start = 0;
  while (start < characters.length) {
    const room = width - (lines.length === 0 ? indent : 0);
    const fitting = charactersThatFit(characters, start, room, measure);
    const end =
      start + fitting >= characters.length ? characters.length : lastPlaceToPart(characters, start, start + fitting);
    lines.push(characters.slice(start, end).join('').trimEnd());
    start = end;
    while (characters[start] === ' ') start += 1;
  }
  return lines;
}

function charactersThatFit(
  characters: readonly string[],
  start: number,
  room: number,
  measure: (text: string) => number,
): number {
  let count = 0;
  let used = 0;
  for (const character of characters.slice(start)) {
    used += measure(character);
    if (used > room + 0.01) break;
    count += 1;
  }
  return Math.max(1, count);
}

function lastPlaceToPart(characters: readonly string[], start: number, latest: number): number {
  for (let end = latest; end > start; end -= 1) {
    if (mayPart(characters[end - 1] ?? '', characters[end] ?? '')) return end;
  }
  return latest;
}
