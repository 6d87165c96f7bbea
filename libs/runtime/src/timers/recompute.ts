import type { Runtime } from '../advance/advance.js';
import { Deliberation } from '../advance/deliberation.js';
import type { Plan } from '../advance/plan.js';
import { read } from '../advance/read.js';
import { write } from '../advance/write.js';
import type { Book } from '../office/book.js';

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
export async function previewMoves(runtime: Runtime, book: Book): Promise<Moves> {
  return eachCase(runtime, async (ids) => told(await redated(runtime, ids, book)));
}

/** Dates every armed timer by the settings in force; each move is one history entry. Run again, it moves nothing. */
export async function recomputeDeadlines(runtime: Runtime): Promise<Moves> {
  return eachCase(runtime, async (ids) => {
    let total = nothing;
    for (let left = ids; left.length > 0;) {
      const redatings = await redated(runtime, left, await runtime.shelf.newest());
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

async function redated(runtime: Runtime, ids: string[], book: Book): Promise<Redating[]> {
  const sight = await read(runtime.manager, { ids });
  return sight.cases.flatMap((file) => {
    const deliberation = new Deliberation(runtime.regime, book, file, sight.now);
    const timers = file.timers.filter((timer) => deliberation.redate(timer)).length;
    return timers === 0 ? [] : [{ plan: deliberation.conclude(), timers, sealed: file.sealed }];
  });
}
