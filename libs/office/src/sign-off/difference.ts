/** A piece of a text, and whether the text before had it. */
export interface Piece {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** Each with the mark or the break that ends it. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[。！？；!?;\n])/u).filter((one) => one !== '');

/** How many sentences the two have in common, in their order, from each place of the one and of the other on. */
function commonFrom(before: readonly string[], after: readonly string[]): (i: number, j: number) => number {
  const width = after.length + 1;
  const counts = new Uint32Array((before.length + 1) * width);
  const from = (i: number, j: number): number => counts[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      counts[i * width + j] =
        before[i] === after[j] ? from(i + 1, j + 1) + 1 : Math.max(from(i + 1, j), from(i, j + 1));
  return from;
}

/** What a text says otherwise than the one before, sentence by sentence; put together without what was removed it is the text. */
export function differenceOf(before: string, after: string): Piece[] {
  const [olds, news] = [sentencesOf(before), sentencesOf(after)];
  const common = commonFrom(olds, news);
  const pieces: Piece[] = [];
  const say = (text: string, change: Piece['change']): void => {
    const last = pieces.at(-1);
    if (last?.change === change) last.text += text;
    else pieces.push({ text, change });
  };
  let [i, j] = [0, 0];
  while (i < olds.length || j < news.length) {
    const [old, fresh] = [olds[i], news[j]];
    if (old !== undefined && old === fresh) {
      say(old, 'same');
      [i, j] = [i + 1, j + 1];
    } else if (old !== undefined && (fresh === undefined || common(i + 1, j) >= common(i, j + 1))) {
      say(old, 'removed');
      i += 1;
    } else {
      say(fresh ?? '', 'added');
      j += 1;
    }
  }
  return pieces;
}
