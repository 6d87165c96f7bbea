/** What is the same however it was typed: 〔2026〕7号 and [2026] 7 号 are one number. */
export const asCompared = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether a paper has a number that none of the known ones has. */
export const isNewNumber = (reference: string, known: readonly string[]): boolean =>
  !known.map(asCompared).includes(asCompared(reference));
