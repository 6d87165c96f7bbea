import type { Line } from './paper.js';

/** The date ends four characters before the edge, where the seal will be (GB/T 9704-2012, 7.3.5.1). */
const dateIndent = 4;

/** 发文机关署名 and 成文日期: the name is centred above the date, and a long one pushes both to the left. */
export function closing(signature: string, date: string, linesBefore: number): Line[] {
  const beyond = (charactersWide(signature) - charactersWide(date)) / 2;
  const signatureIndent = Math.max(0, dateIndent - beyond);
  const line = { kind: 'line', face: 'body', place: 'right' } as const;
  return [
    { ...line, text: signature, rightIndent: signatureIndent, linesBefore, withNext: true },
    { ...line, text: date, rightIndent: signatureIndent + beyond },
  ];
}

/** Who made a form out and when, on one line under it. */
export const formClosing = (signature: string, date: string): Line => ({
  kind: 'line',
  face: 'cell',
  place: 'right',
  text: [signature, date].join('　　'),
});

/** Letters and digits are half as wide as Chinese characters. */
export const charactersWide = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.5 : 1), 0);
