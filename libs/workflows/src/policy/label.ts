/** What an office worker or a petitioner reads. */
export interface Label {
  zh: string;
  en: string;
}

/** `1 matter`, `2 matters` in English; Chinese has one form. `others`: where it is not `one` with an s. */
export const counted = (count: number, one: string, others = `${one}s`): string =>
  `${count} ${count === 1 ? one : others}`;
