/** The parts of a notice's text as it was issued and proved; the paper changes none of its words. */
export interface IssuedText {
  addressee: string | null;
  paragraphs: string[];
  signature: string | null;
  date: string | null;
}

/**
 * Takes the text of an issued notice apart: 文号, an empty line, 称谓, 正文, an empty line, 落款, date. A text of any
 * other shape is all paragraphs: it is printed as it is, rather than not at all.
 */
export function readIssuedText(body: string): IssuedText {
  const lines = body.split('\n');
  const [, gap, addressee = '', ...rest] = lines;
  const [before, signature, date] = rest.slice(-3);
  const usual = gap === '' && addressee.endsWith('：') && before === '' && date !== undefined;
  if (!usual) return { addressee: null, paragraphs: trimmed(lines), signature: null, date: null };
  return {
    addressee: addressee.slice(0, -1),
    paragraphs: trimmed(rest.slice(0, -3)),
    signature: signature ?? null,
    date,
  };
}

const trimmed = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter((line) => line !== '');
