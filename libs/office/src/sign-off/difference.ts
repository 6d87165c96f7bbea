/** A piece of a text, and whether the text before had it. */
export interface Piece {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** A sentence with the mark that ends it, or a line. */
const sentence = /[^。！？；!?;\n]*[。！？；!?;\n]+|[^。！？；!?;\n]+/gu;

const sentencesOf = (text: string): string[] => text.match(sentence) ?? [];

/** How long the longest common run of sentences is from each place of the two on. */
function commonFrom(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}

/** What a text says otherwise than the one before, sentence by sentence; put together without what was removed it is the text. */
export function differenceOf(before: string, after: string): Piece[] {
  const [old, fresh] = [sentencesOf(before), sentencesOf(after)];
  const common = commonFrom(old, fresh);
  const pieces: Piece[] = [];
  const say = (text: string, change: Piece['change']): void => {
    const last = pieces.at(-1);
    if (last?.change === change) last.text += text;
    else pieces.push({ text, change });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      say(fresh[j]!, 'same');
      [i, j] = [i + 1, j + 1];
    } else if (i < old.length && (j === fresh.length || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      say(old[i]!, 'removed');
      i += 1;
    } else {
      say(fresh[j]!, 'added');
      j += 1;
    }
  }
  return pieces;
}
