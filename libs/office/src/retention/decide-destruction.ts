import { parsed, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { oneAtATime } from '../one-at-a-time.js';
import { destroyApproved } from './destroy-approved.js';
import { destructionDecisionForm } from './forms.js';
import { mayDecide, recordFor, recordNumber } from './records.js';
import { decidedAlready, notToApprove, withdrawn } from './refusals.js';

interface Decision {
  id: string;
  approved: boolean;
  form: unknown;
}

/** `number`: null for what was refused; `destroyed`: files destroyed by now. */
export interface DecidedDestruction {
  id: string;
  number: string | null;
  destroyed: number;
}

const year = `EXTRACT(year FROM office_now() AT TIME ZONE 'Asia/Shanghai')::int`;

const decide = `
  UPDATE destruction_record r SET approved = $2, decided_by = $3, decider = $4, decided_at = office_now(), decision_reason = $5,
    number_year = CASE WHEN $2 THEN ${year} END,
    serial = CASE WHEN $2 THEN (SELECT COALESCE(max(o.serial), 0) + 1 FROM destruction_record o WHERE o.sealed = r.sealed AND o.number_year = ${year}) END
  WHERE r.id = $1 RETURNING number_year, serial, sealed`;

type Numbered = Parameters<typeof recordNumber>[0];

/**
 * Approves or refuses a record of destruction, once (R11): never its proposer or who is one with them, nor whom one of its files
 * concerns (R6). Approved, it has its number, and its files are destroyed at once; what is interrupted the worker goes on with.
 */
export async function decideDestruction(
  runtime: Runtime,
  actor: Actor,
  { id, approved, form }: Decision,
): Promise<DecidedDestruction> {
  const settings = await runtime.settingsCache.newest();
  const number = await oneAtATime(runtime.manager, async (inside) => {
    const row = await recordFor(inside, actor, { id, settings });
    const { reason } = parsed(destructionDecisionForm, form, 'R11');
    if (row.decided_at !== null) throw decidedAlready();
    if (row.withdrawn_at !== null) throw withdrawn();
    if (!mayDecide(actor, row, settings)) throw notToApprove();
    const name = settings.staff.get(actor.id)?.name ?? actor.id;
    const [rows] = await inside.query<[Numbered[]]>(decide, [id, approved, actor.id, name, reason]);
    const [decided] = rows;
    return decided ? recordNumber(decided) : null;
  });
  const destroyed = approved ? await destroyApproved(runtime) : 0;
  return { id, number, destroyed };
}
