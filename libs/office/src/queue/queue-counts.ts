import type { Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { seatsAt } from '../access/desks.js';
import { countHandled } from './handled.js';
import { mine, mineParameters, queueTabConditions } from './mine.js';
import { queueTabs, type QueueTab } from './tabs.js';

/** How many of the queue are in each tab, at all desks where the reader sits; one that is at two is counted once. */
export interface QueueCounts {
  tabs: Record<QueueTab, number>;
  /** Everything the reader has acted in. */
  handled: number;
  /** There is more than was counted: each figure is at least that. */
  isCapped: boolean;
}

/** As many as are counted for each reason: a longer queue is looked through by its filters anyway. */
export const countedAtMost = 1000;

type Found = Record<QueueTab, string[]> & { found: number };

const ofTab = (tab: QueueTab): string =>
  `COALESCE(array_agg(p.id) FILTER (WHERE ${queueTabConditions[tab]}), '{}') AS "${tab}"`;

const statement = `WITH ${mine('')}
  SELECT ${queueTabs.map(ofTab).join(', ')}, count(*)::int AS found FROM mine m JOIN process p ON p.id = m.id`;

export async function readQueueCounts(runtime: Runtime, reader: Actor): Promise<QueueCounts> {
  const settings = await runtime.settingsCache.newest();
  const page = { after: null, limit: countedAtMost };
  const [handled, ...found] = await Promise.all([
    countHandled(runtime, reader, countedAtMost),
    ...seatsAt(reader, undefined).map(async (seat) => {
      const [row] = await runtime.manager.query<[Found]>(statement, mineParameters(seat, settings, page));
      return row;
    }),
  ]);
  const countOf = (tab: QueueTab): number => new Set(found.flatMap((row) => row[tab])).size;
  const tabs = Object.fromEntries(queueTabs.map((tab) => [tab, countOf(tab)])) as Record<QueueTab, number>;
  return { tabs, handled, isCapped: handled >= countedAtMost || found.some((row) => row.found >= countedAtMost) };
}
