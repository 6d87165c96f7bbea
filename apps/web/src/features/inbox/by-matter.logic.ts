import type { InboxItem } from '../../api/types.js';
import { plain } from '../../language/plain.logic.js';

/** The letters of one matter, the latest first. */
export interface MatterLetters {
  number: string;
  title: string | null;
  letters: InboxItem[];
}

/** Letters, the latest first, by matter: the matter whose letter is the latest comes first. */
export function byMatter(letters: readonly InboxItem[]): MatterLetters[] {
  const matters = new Map<string, MatterLetters>();
  for (const letter of letters) {
    const matter = matters.get(letter.caseNumber);
    if (matter) matter.letters.push(letter);
    else matters.set(letter.caseNumber, { number: letter.caseNumber, title: letter.caseTitle, letters: [letter] });
  }
  return [...matters.values()];
}

/** The letters in which the words stand as they are shown: in the number or title of the matter or in the letter. */
export function lettersWith(words: string, letters: readonly InboxItem[]): InboxItem[] {
  const asked = plain(words);
  return letters.filter(({ caseNumber, caseTitle, number, title, body }) =>
    [caseNumber, caseTitle, number, title, body].some((text) => text !== null && plain(text).includes(asked)),
  );
}

/** Unread, the reader's own to mark, and such as need not be opened. */
export const markable = (letters: readonly InboxItem[]): string[] =>
  letters
    .filter(({ readAt, atDeskOf, obliges }) => readAt === null && atDeskOf === null && !obliges)
    .map(({ id }) => id);
