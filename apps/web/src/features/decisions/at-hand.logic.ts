/** Where the reader was last: which decision, and at which place of the list. */
export interface LastShown {
  process: string;
  place: number;
}

/**
 * The decision that is shown beside a list: the one asked for; where that has left the list, the one that took its place; else on a
 * wide screen the first. Undefined where nothing is to be shown.
 */
export function atHand<Item extends { process: string }>(
  items: readonly Item[],
  asked: string | null,
  { last, isWide }: { last: LastShown | null; isWide: boolean },
): Item | undefined {
  const found = items.find(({ process }) => process === asked);
  if (found) return found;
  const hasLeft = last !== null && (asked === null ? isWide : last.process === asked);
  if (hasLeft) return items[Math.min(last.place, items.length - 1)];
  return isWide ? items[0] : undefined;
}

/** The decision so many places on, or undefined at the end of the list. */
export function beside<Item extends { process: string }>(
  items: readonly Item[],
  current: Item | undefined,
  by: 1 | -1,
): Item | undefined {
  const at = items.findIndex(({ process }) => process === current?.process);
  return items[at === -1 ? 0 : at + by];
}
