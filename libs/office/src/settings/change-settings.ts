import {
  calendarYearSchema,
  clockNames,
  limitOverrideSchema,
  officeDate,
  officeDateOf,
  termNamed,
  timeLimits,
  words,
  type Actor,
  type CalendarYear,
  type LimitOverride,
} from '@banjie/workflows';
import { z } from 'zod';
import {
  busy,
  type Runtime,
  invalid,
  parsed,
  previewMoves,
  recomputeDeadlines,
  type Moves,
  readSettings,
  type OfficeSettings,
} from '@banjie/runtime';
import { lookBack, previewLookBack, type Change, type LookedBack } from '../look-back/look-back.js';
import { datingBy } from '../look-back/recorded-breaches.js';

/** What an administrator enters to change a limit; number and author of the row are the office's. */
export const limitForm = z.strictObject({
  clock: z.enum(clockNames).meta({ title: '时限', titleEn: 'Clock' }),
  term: z.int().min(1).max(366).meta({ title: '天数', titleEn: 'Days' }),
  effectiveFrom: officeDate('生效日期', 'Effective from'),
  reason: words('理由', 'Reason', 500),
});

/** What a change of the settings moves, and which breaches on record it asks the committee to look at again (R3). */
export type Changed = Moves & { lookBack: LookedBack };

/** What a change of the calendar would bring. Nothing is written (R3: preview first). */
export async function previewCalendar(runtime: Runtime, year: unknown): Promise<Changed> {
  const calendar = parsed(calendarYearSchema, year, 'R3');
  return preview(runtime, (await readSettings(runtime.manager)).with({ year: calendar }));
}

/** Loads a year of holidays and make-up days, and moves the open deadlines it changes, each with a record (R3). */
export async function loadCalendar(runtime: Runtime, actor: Actor, year: unknown): Promise<Changed> {
  const calendar: CalendarYear = parsed(calendarYearSchema, year, 'R3');
  await runtime.manager.query(
    `INSERT INTO calendar_year_row AS c (year, days, loaded_by) VALUES ($1, $2, $3)
     ON CONFLICT (year) DO UPDATE SET days = EXCLUDED.days, loaded_by = EXCLUDED.loaded_by, loaded_at = clock_timestamp(), version = c.version + 1`,
    [calendar.year, JSON.stringify(calendar), actor.id],
  );
  const change = `${calendar.year}年放假安排（${calendar.source}）`;
  return carryOut(runtime, { correction: 'calendar', change, actor });
}

export async function previewLimit(runtime: Runtime, actor: Actor, form: unknown): Promise<Changed> {
  const settings = await readSettings(runtime.manager);
  return preview(runtime, settings.with({ override: await overrideOf(runtime, settings, actor, form) }));
}

/** Adds a version of a limit; earlier versions stay. A promise may only shorten what the source says (R3). */
export async function changeLimit(
  runtime: Runtime,
  actor: Actor,
  form: unknown,
): Promise<Changed & { version: number }> {
  const row = await overrideOf(runtime, await readSettings(runtime.manager), actor, form);
  const written = await runtime.manager.query<unknown[]>(
    `INSERT INTO limit_override (clock, term, version, effective_from, decided_by, reason) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (clock, version) DO NOTHING RETURNING version`,
    [row.clock, row.term, row.version, row.effectiveFrom, row.decidedBy, row.reason],
  );
  if (written.length === 0) throw busy();
  const { label, dayKind } = timeLimits[row.clock];
  const change = `${label.zh}：${termNamed(row.term, dayKind).zh}（自${row.effectiveFrom}起）`;
  return { version: row.version, ...(await carryOut(runtime, { correction: 'limit', change, actor })) };
}

async function preview(runtime: Runtime, settings: OfficeSettings): Promise<Changed> {
  return {
    ...(await previewMoves(runtime, settings)),
    lookBack: await previewLookBack(runtime, datingBy(settings)),
  };
}

/** Moves what runs, then looks back at what is on record; done again after a crash, it goes on where it stopped. */
async function carryOut(runtime: Runtime, change: Change): Promise<Changed> {
  const moves = await recomputeDeadlines(runtime);
  return { ...moves, lookBack: await lookBack(runtime, change, datingBy(await runtime.settingsCache.newest())) };
}

async function overrideOf(
  { manager }: Runtime,
  settings: OfficeSettings,
  actor: Actor,
  form: unknown,
): Promise<LimitOverride> {
  const fields = parsed(limitForm, form, 'R3');
  const [clock] = await manager.query<{ now: Date }[]>('SELECT office_now() AS now');
  const today = officeDateOf((clock?.now ?? new Date(0)).toISOString());
  if (fields.effectiveFrom < today) {
    throw invalid([{ path: 'effectiveFrom', message: '不得早于今日 / not before today' }], 'R3');
  }
  const version = settings.limitVersion(fields.clock) + 1;
  return parsed(limitOverrideSchema, { ...fields, version, decidedBy: actor.id }, 'R3');
}
