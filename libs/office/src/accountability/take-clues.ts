import { Refusal } from '@banjie/runtime';
import type { EntityManager } from 'typeorm';
import { takenUp } from './clues.js';

export const clueGone = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R6',
    zh: '所选线索中有的已被启动或者不再有效，请刷新后重新选择。',
    en: 'One of the clues has been taken up or no longer counts; refresh and choose again.',
  });

const lock = `SELECT pg_advisory_xact_lock(hashtextextended('clue ' || of, 0)) FROM (SELECT unnest($1::text[]) AS of ORDER BY 1) clues`;

const taken = (except: string): string =>
  `SELECT EXISTS (SELECT FROM clue k WHERE k.id = ANY ($1::uuid[]) AND ${takenUp(except)}) AS taken`;

/** Whether one of the clues has been taken up by an opening. */
export async function isTaken(manager: EntityManager, clues: readonly string[]): Promise<boolean> {
  const [row] = await manager.query<[{ taken: boolean }]>(taken(''), [clues]);
  return row.taken;
}

/**
 * Within the transaction that opens `process` on them: whoever opens on one of these at the same moment, in this case or in
 * another, waits here and then finds it taken (R6).
 */
export async function takeOnce(manager: EntityManager, clues: readonly string[], process: string): Promise<void> {
  await manager.query(lock, [clues]);
  const [row] = await manager.query<[{ taken: boolean }]>(taken('AND h.process_id <> $2'), [clues, process]);
  if (row.taken) throw clueGone();
}
