import { plain } from '../../language/plain.logic.js';

/** Something to go to: its words in the reader’s language, its address, and its Chinese words in pinyin. */
export interface Destination {
  to: string;
  label: string;
  spelt: string;
}

/** Where somebody may mean to go: by words, by pinyin or its initials, and by the English word in the address. */
export function destinationsMeant(typed: string, all: readonly Destination[]): Destination[] {
  const asked = plain(typed);
  if (asked === '') return [...all];
  return all.filter(
    (one) =>
      plain(one.label).includes(asked) ||
      typedForms(one).some((form) => form.startsWith(asked)) ||
      (asked.length > 1 && one.to.slice(1).startsWith(asked)),
  );
}

/** Whether it is what was typed, and nothing else: then it comes before whatever merely says the same word. */
export const isMeantExactly = (typed: string, one: Destination): boolean =>
  [one.label, ...typedForms(one)].some((form) => plain(form) === plain(typed));

function typedForms({ spelt }: Destination): string[] {
  const syllables = spelt.split(' ');
  return [syllables.join(''), syllables.map(([initial = '']) => initial).join('')];
}
