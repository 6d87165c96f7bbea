/** A count as it is shown: where counting stopped, there may be more. */
export const countedText = (count: number, { isCapped }: { isCapped: boolean }): string =>
  isCapped && count > 0 ? `${count}+` : String(count);
