const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * Places that certainly part two characters (UAX #29: nothing joins there): behind a line, before an ideograph behind
 * another, and before a word behind a space. The segmenter copies its whole text with every character it finds, so that a
 * long one would take the square of its length in memory.
 */
const parting =
  /(?<=\n)|(?<=[\p{Script=Han}\n\x20-\x7e])(?=\p{Script=Han})|(?<= )(?=[A-Za-z0-9]|(?=\p{Script=Arabic})\p{L})/u;

/** Signs that join none beside them, of which nearly every text is: asking the segmenter costs more than all else of a text. */
const alone = /^[\t\n\x20-\x7e\u3000-\u3029\u3030-\u303d\u4e00-\u9fff\uff01-\uff5e\u2014\u2018-\u201d\u2026]*$/u;

/** Whether these signs are characters by themselves, whatever stands beside them that joins none either. */
export const joinsNone = (text: string): boolean => alone.test(text);

const segmentsOf = (text: string): string[] =>
  joinsNone(text) ? [...text] : [...segmenter.segment(text)].map(({ segment }) => segment);

/** What people see as one character each: a letter with its marks, an emoji of several. */
export const charactersOf = (text: string): string[] =>
  joinsNone(text) ? [...text] : text.split(parting).filter(Boolean).flatMap(segmentsOf);
