import { invalid, officeClock, parsed, type Runtime } from '@banjie/runtime';
import { localDateOf, type Actor } from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import { dueFiles } from './due-files.js';
import { keepLongerForm } from './forms.js';
import { notDue } from './refusals.js';
import { keepsFiles } from './who-may.js';

/** Keeps one file longer than its class asks (延长保管). One person suffices: nothing is lost by it. */
export async function keepLonger(runtime: Runtime, actor: Actor, form: unknown): Promise<{ id: string }> {
  const { number, until, reason } = parsed(keepLongerForm, form, 'R11');
  const settings = await runtime.settingsCache.newest();
  const lanes = [false, true].filter((sealed) => keepsFiles(actor, sealed, settings));
  const found = await Promise.all(
    lanes.map((sealed) => dueFiles(runtime, actor, { sealed, numbers: [number], most: 1 })),
  );
  const [file] = found.flat();
  if (!file) throw notDue([number]);
  const today = localDateOf((await officeClock(runtime.manager)).now.toISOString());
  if (until <= today) throw tooEarly;
  const id = uuid();
  await runtime.manager.query(
    `INSERT INTO retention_extension (id, case_id, until, reason, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5, office_now())`,
    [id, file.id, until, reason, actor.id],
  );
  return { id };
}

const tooEarly = invalid(
  [{ path: 'until', message: '须晚于今日，请另填日期 / later than today: enter another day' }],
  'R11',
);
