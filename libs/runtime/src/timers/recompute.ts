import type { Runtime } from '../advance/advance.js';
import { Deliberation } from '../advance/deliberation.js';
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

/** What a changed calendar or limit would move; writes nothing (R3: preview, then move with a record). */
export async function previewMoves(runtime: Runtime, book: Book): Promise<Moves> {
  return eachCase(runtime, async (ids) => (await redated(runtime, ids, book)).moves);
}

/** Dates every armed timer by the settings in force; each move is one history entry. Run again, it moves nothing. */
export async function recomputeDeadlines(runtime: Runtime): Promise<Moves> {
  return eachCase(runtime, async (ids) => {
    const total: Moves = { cases: 0, timers: 0 };
    for (let left = ids; left.length > 0; ) {
      const { plans, moves } = await redated(runtime, left, await runtime.shelf.newest());
      const written = await write(runtime.manager, plans);
      total.cases += written.size;
      total.timers += moves.timers;
      left = plans.map((plan) => plan.case.id).filter((id) => !written.has(id));
    }
    return total;
  });
}

async function eachCase(runtime: Runtime, work: (ids: string[]) => Promise<Moves>): Promise<Moves> {
  const total: Moves = { cases: 0, timers: 0 };
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = (await runtime.manager.query<{ id: string }[]>(casesWithClocks, [after])).map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return total;
    const moves = await work(ids);
    total.cases += moves.cases;
    total.timers += moves.timers;
    after = last;
  }
}

async function redated(runtime: Runtime, ids: string[], book: Book) {
  const sight = await read(runtime.manager, { ids });
  const moves: Moves = { cases: 0, timers: 0 };
  const plans = sight.cases.flatMap((file) => {
    const deliberation = new Deliberation(runtime.regime, book, file, sight.now);
    const moved = file.timers.filter((timer) => deliberation.redate(timer)).length;
    if (moved === 0) return [];
    moves.cases += 1;
    moves.timers += moved;
    return [deliberation.conclude()];
  });
  return { plans, moves };
}
