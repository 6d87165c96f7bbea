/**
 * The acts that decide what waits, and what else may be done with the process: a petition takes many acts at a time, and a digit
 * is for none of those that decide nothing of it. Where none of the deciding ones is allowed all are at hand.
 */
export function actsAtHand<Act extends { act: string; process: string }>(
  allowed: readonly Act[],
  { process, answers }: { process: string; answers: readonly string[] | null },
): { acts: Act[]; others: Act[] } {
  const here = allowed.filter((one) => one.process === process);
  const acts = answers === null ? here : here.filter(({ act }) => answers.includes(act));
  return acts.length === 0 ? { acts: here, others: [] } : { acts, others: here.filter((one) => !acts.includes(one)) };
}
