import { officeDateOf } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { officeClock } from '../clock/clock.js';
import { digestOf } from './canonical.js';
import { headLines, type HeadLine } from './verify.js';

export interface Anchor {
  /** YYYY-MM-DD, Asia/Shanghai. */
  day: string;
  cases: number;
  digest: string;
  heads: HeadLine[];
}

/** Anchors the heads of all chains once a day; null where today's anchor is there already. */
export async function anchorOfToday(manager: EntityManager): Promise<Anchor | null> {
  const day = officeDateOf((await officeClock(manager)).now.toISOString());
  const [there] = await manager.query<unknown[]>('SELECT 1 FROM history_anchor WHERE day = $1', [day]);
  if (there) return null;
  const heads = await headLines(manager);
  const anchor: Anchor = { day, cases: heads.length, digest: digestOf(heads.join('\n')), heads };
  const written = await manager.query<unknown[]>(
    'INSERT INTO history_anchor (day, cases, digest) VALUES ($1, $2, $3) ON CONFLICT (day) DO NOTHING RETURNING day',
    [day, anchor.cases, anchor.digest],
  );
  return written.length > 0 ? anchor : null;
}
