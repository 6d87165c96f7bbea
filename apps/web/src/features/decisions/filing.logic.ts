/** What a decision is asked on: the latest entry of its story that says something, and the earlier ones. */
export interface Filing<Entry> {
  latest: Entry | undefined;
  before: Entry[];
}

export function filingIn<Entry extends { routine: boolean; facts: readonly unknown[] }>(
  story: readonly Entry[],
): Filing<Entry> {
  const latest = story.findLast(({ routine, facts }) => !routine && facts.length > 0);
  return { latest, before: story.filter((entry) => entry !== latest && !entry.routine) };
}
