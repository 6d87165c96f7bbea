import { parsed, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import { oneAtATime } from '../one-at-a-time.js';
import { dueFiles, type DueFile } from './due-files.js';
import { destructionForm } from './forms.js';
import { nobodyApproves, notDue, notKeeper } from './refusals.js';
import { keepsFiles, mayApprove } from './who-may.js';

const insertRecord = `
  INSERT INTO destruction_record (id, sealed, organ, reason, proposed_by, proposer, one_with, proposed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, office_now())`;

const insertItems = `
  INSERT INTO destruction_item (record, case_id, number, class, ground, received_on, closed_on, due_on, history_seq, history_head)
  SELECT $1, x.id, x.number, x.class, x.ground, x."receivedOn", x."closedOn", x."dueOn", x."historySeq", x."historyHead"
  FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, number text, class text, ground text, "receivedOn" date, "closedOn" date, "dueOn" date,
    "historySeq" int, "historyHead" text)`;

/**
 * Puts files whose term is over into a record of destruction, for another to approve (R11). All of them are of one lane, and each is
 * due now and none of the proposer's own: a list that is not so whole is refused whole. Nor is anything proposed that nobody could approve.
 */
export async function proposeDestruction(runtime: Runtime, actor: Actor, form: unknown): Promise<{ id: string }> {
  const { numbers, reason } = parsed(destructionForm, form, 'R11');
  const settings = await runtime.settingsCache.newest();
  const lanes = [false, true].filter((sealed) => keepsFiles(actor, sealed, settings));
  if (lanes.length === 0) throw notKeeper();
  return oneAtATime(runtime.manager, async (inside) => {
    // One proposer at a time: a file is in one record only.
    const { sealed, files } = await ofOneLane({ ...runtime, manager: inside }, actor, { lanes, numbers });
    const proposed = { sealed, proposed_by: actor.id, one_with: [...(actor.oneWith ?? [])] };
    if (![...settings.staff.values()].some((one) => !one.disabled && mayApprove(one, proposed, settings)))
      throw nobodyApproves();
    const id = uuid();
    const name = settings.staff.get(actor.id)?.name ?? actor.id;
    await inside.query(insertRecord, [id, sealed, settings.officeName, reason, actor.id, name, proposed.one_with]);
    await inside.query(insertItems, [id, JSON.stringify(files)]);
    return { id };
  });
}

async function ofOneLane(
  runtime: Runtime,
  actor: Actor,
  { lanes, numbers }: { lanes: readonly boolean[]; numbers: readonly string[] },
): Promise<{ sealed: boolean; files: DueFile[] }> {
  let missing = [...numbers];
  for (const sealed of lanes) {
    const files = await dueFiles(runtime, actor, { sealed, numbers, most: numbers.length });
    const found = new Set(files.map(({ number }) => number));
    if (numbers.every((number) => found.has(number))) return { sealed, files };
    if (found.size > 0) missing = numbers.filter((number) => !found.has(number));
  }
  throw notDue(missing);
}
