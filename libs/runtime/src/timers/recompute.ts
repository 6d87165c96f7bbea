import type { Runtime } from '../runtime.js';
import { CaseDecision } from '../decision/case-decision.js';
import type { Plan } from '../decision/plan.js';
import { read } from '../store/read.js';
import { write } from '../store/write.js';
import type { OfficeSettings } from '../settings/office-settings.js';

/** Cases whose clocks run, page by page. */
const casesWithClocks = `
  SELECT DISTINCT case_id AS id FROM timer WHERE state = 'armed' AND case_id > $1 ORDER BY case_id LIMIT 200`;

export interface Moves {
  cases: number;
  timers: number;
}

/**
 * What a changed calendar or limit would move; writes nothing (R3: preview, then move with a record). Told to the administrator,
 * so that the sealed lane is moved like everything else and not counted (R12).
 */
export async function previewMoves(runtime: Runtime, settings: OfficeSettings): Promise<Moves> {
  return eachCase(runtime, async (ids) => told(await redated(runtime, ids, settings)));
}

/** Dates every armed timer by the settings in force; each move is one history entry. Run again, it moves nothing. */
export async function recomputeDeadlines(runtime: Runtime): Promise<Moves> {
  return eachCase(runtime, async (ids) => {
    let total = nothing;
    for (let left = ids; left.length > 0;) {
      const redatings = await redated(runtime, left, await runtime.settingsCache.newest());
      const written = await write(
        runtime.manager,
        redatings.map(({ plan }) => plan),
      );
      total = together(total, told(redatings.filter(({ plan }) => written.has(plan.case.id))));
      left = redatings.map(({ plan }) => plan.case.id).filter((id) => !written.has(id));
    }
    return total;
  });
}

const nothing: Moves = { cases: 0, timers: 0 };

const together = (one: Moves, other: Moves): Moves => ({
  cases: one.cases + other.cases,
  timers: one.timers + other.timers,
});

async function eachCase(runtime: Runtime, work: (ids: string[]) => Promise<Moves>): Promise<Moves> {
  let total = nothing;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = (await runtime.manager.query<{ id: string }[]>(casesWithClocks, [after])).map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return total;
    total = together(total, await work(ids));
    after = last;
  }
}

/** A case whose clocks move, and how many of them. */
interface Redating {
  plan: Plan;
  timers: number;
  sealed: boolean;
}

const told = (redatings: readonly Redating[]): Moves =>
  redatings.filter(({ sealed }) => !sealed).reduce((sum, { timers }) => together(sum, { cases: 1, timers }), nothing);

async function redated(runtime: Runtime, ids: string[], settings: OfficeSettings): Promise<Redating[]> {
  const caseRead = await read(runtime.manager, { ids });
  return caseRead.cases.flatMap((file) => {
    const decision = new CaseDecision(runtime.regime, settings, file, caseRead.now);
    const timers = file.timers.filter((timer) => decision.redate(timer)).length;
    return timers === 0 ? [] : [{ plan: decision.toPlan(), timers, sealed: file.sealed }];
  });
}
