import type { TimelineEntry } from '../../api/types.js';

/** The entries of one process, after the act of another process that opened it: recorded just before, in the same transaction. */
export function storyOf<Entry extends Pick<TimelineEntry, 'process' | 'at' | 'actor'>>(
  timeline: readonly Entry[],
  process: string,
): Entry[] {
  const first = timeline.findIndex((entry) => entry.process === process);
  const [before, opening] = [timeline[first - 1], timeline[first]];
  const isCause = before !== undefined && before.at === opening?.at && before.actor === opening.actor;
  return timeline.filter((entry) => entry.process === process || (isCause && entry === before));
}
