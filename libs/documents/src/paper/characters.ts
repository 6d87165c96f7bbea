const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** What people see as one character each: a letter with its marks, an emoji of several. */
export const charactersOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
