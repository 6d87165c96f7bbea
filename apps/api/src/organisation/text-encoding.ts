export const encodings = ['utf-8', 'gb18030'] as const;
export type Encoding = (typeof encodings)[number];

export interface Reading {
  /** UTF-16 says by its mark what it is: nobody has to choose it. */
  encoding: Encoding | 'utf-16le';
  text: string;
}

/**
 * Excel saves Chinese text as GB18030, other programs as UTF-8 or UTF-16, with and without a mark at the beginning. Without
 * one some bytes are words in both: every reading that differs, the likelier first.
 */
export function readingsOf(bytes: Buffer): Reading[] {
  const isMarked = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const possible =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? (['utf-16le'] as const)
      : isMarked && isIn('utf-8', bytes)
        ? (['utf-8'] as const)
        : encodings;
  const readings = possible.flatMap((encoding) => {
    const text = decoded(encoding, bytes);
    return text === null ? [] : [{ encoding, text }];
  });
  return readings.filter(({ text }, index) => index === 0 || text !== readings[0]?.text);
}

const isIn = (encoding: Encoding, bytes: Buffer): boolean => decoded(encoding, bytes) !== null;

function decoded(encoding: Reading['encoding'], bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
