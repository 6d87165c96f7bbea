/** Something to go to: its words in the reader’s language, its address, and its Chinese words in pinyin. */
export interface Destination {
  to: string;
  label: string;
  spelt: string;
}

/** As wide as it is usually written, without spaces and capitals. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Cf}]/gu, '');

/** Where somebody may mean to go: by words, by pinyin or its initials, and by the English word in the address. */
export function destinationsMeant(typed: string, all: readonly Destination[]): Destination[] {
  const asked = plain(typed);
  if (asked === '') return [...all];
  return all.filter(({ to, label, spelt }) => {
    const syllables = spelt.split(' ');
    const initials = syllables.map(([initial = '']) => initial).join('');
    return (
      plain(label).includes(asked) ||
      syllables.join('').startsWith(asked) ||
      initials.startsWith(asked) ||
      (asked.length > 1 && to.slice(1).startsWith(asked))
    );
  });
}
