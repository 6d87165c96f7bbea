import { setTimeout as pause } from 'node:timers/promises';
import type { TrialOffice } from '../../support/trial-office.js';
import type { Client, Entry } from './client.js';
import type { Tally } from './fault.js';

export const form = { channel: 'visit', title: '路灯不亮', content: '村口路灯坏了', petitioners: [{ name: '张三' }] };

/** Registrations under keys of their own, several at once; each is sent once. */
export async function postsMany(client: Client, prefix: string, count: number, lanes = 8): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      const key = `${prefix}-${next}`;
      const { fate } = await client.post('petitions', key, { ...form, title: key });
      // Whoever hears nothing waits a moment, so that the storm outlasts the fault.
      if (fate === 'unknown') await pause(100);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/**
 * Compares what the client was told with what the database holds (I3, I4), then repeats every request under its own key:
 * the same answer where there was one, and one case for each.
 */
export async function reconcile(
  office: Pick<TrialOffice, 'rows'>,
  { history }: Client,
  living: Client,
  tally: Tally,
): Promise<void> {
  const titled = async (): Promise<Map<string, number>> => {
    const rows = await office.rows<{ title: string; n: number }>(
      'SELECT title, count(*)::int AS n FROM petition GROUP BY title',
    );
    return new Map(rows.map(({ title, n }) => [title, n]));
  };
  const before = await titled();
  for (const entry of history) judge(entry, before.get(entry.key) ?? 0, tally);
  for (const { path, key, body, fate, answer } of history) {
    const again = await living.post(path, key, body);
    tally.expect(again.status === 201, `${key} asked again: ${again.status} ${again.answer}`);
    if (fate === 'ok') tally.expect(again.answer === answer, `${key}: another answer than before`);
  }
  const after = await titled();
  for (const { key } of history) tally.exactly(after.get(key) ?? 0, 1, `cases of ${key}`);
}

function judge({ key, fate }: Entry, found: number, tally: Tally): void {
  tally.count(fate);
  if (fate === 'ok' && found === 0) {
    tally.lost += 1;
    tally.broken.push(`I3: ${key} was acknowledged and is not there`);
  }
  if (found > 1) {
    tally.duplicated += 1;
    tally.broken.push(`I4: ${key} is there ${found} times`);
  }
  tally.expect(fate !== 'fail' || found === 0, `${key} was refused and is there`);
  if (fate === 'unknown') tally.count(found === 0 ? 'unknown and absent' : 'unknown and done');
}
