import { officeDateOf, officerId, words, type Actor } from '@banjie/workflows';
import { z } from 'zod';
import { busy, repeated, type Receipt, type Runtime } from '../advance/advance.js';
import { invalid, parsed } from '../advance/check-payload.js';
import { Deliberation, type MachineEvent } from '../advance/deliberation.js';
import { mayRead } from '../advance/may-read.js';
import { isLostRace } from '../advance/write.js';
import type { Book } from '../office/book.js';
import { canonical, digestOf } from '../history/canonical.js';
import { notFound, Refusal } from '../refusal.js';
import { newFile } from './rows.js';

/** What a committee member enters: an officer, a situation (1 … 22) and the facts; the matter it arose in, if any (R6). */
export const clueForm = z.strictObject({
  officer: officerId('人员', 'Officer'),
  situation: z.int().min(1).max(22).meta({ title: '追究情形(1—22)', titleEn: 'Situation (1–22)' }),
  facts: words('事实', 'Facts', 10_000),
  petition: z.string().max(40).optional().meta({ title: '信访件编号', titleEn: 'Number of the petition' }),
  /** A clue the system raised: taken up by this. */
  clue: z.uuid().optional().meta({ title: '系统线索', titleEn: 'Clue raised by the system' }),
});

export interface ClueCommand {
  form: unknown;
  actor: Actor;
  idempotencyKey?: string;
}

/**
 * Opens an accountability process: in the case the clue arose in, or in a file of its own. A clue is never a sanction:
 * the process begins with the question whether there is anything to find (R6). A repeated key gives the same receipt.
 */
export async function openAccountability(runtime: Runtime, command: ClueCommand): Promise<Receipt> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    try {
      const receipt = await attemptOpening(runtime, command);
      if (receipt) return receipt;
    } catch (error) {
      if (!isLostRace(error)) throw error;
    }
  }
  throw busy();
}

type ClueForm = z.infer<typeof clueForm>;

async function attemptOpening(
  runtime: Runtime,
  { actor, form, idempotencyKey: key }: ClueCommand,
): Promise<Receipt | null> {
  const clue = parsed(clueForm, form, 'R6');
  const home = clue.clue === undefined ? null : await caseOfClue(runtime, clue.clue);
  const aim = home !== null ? { ids: [home] } : clue.petition === undefined ? { ids: [] } : { number: clue.petition };
  const sight = await runtime.trips.reading.ask({ aim, key: key === undefined ? undefined : { actor: actor.id, key } });
  const requestHash = digestOf(canonical(clue));
  if (sight.stored) return receiptOf(runtime, repeated<Receipt>(sight.stored, requestHash));
  const book = await runtime.shelf.at(sight.settings_version);
  check(clue, actor, book);
  const existing = sight.cases[0];
  if (!existing && (home !== null || clue.petition !== undefined)) throw notFound();
  const file = existing ?? newFile(false);
  const deliberation = new Deliberation(runtime.regime, book, file, sight.now);
  if (existing && !mayRead(actor, existing, deliberation, book)) throw notFound();
  const process = enter(deliberation, clue, actor);
  const plan = deliberation.conclude();
  const receipt: Receipt = {
    number: file.number,
    process: process.id,
    kind: process.kind,
    revision: 1,
    stage: process.standing.stage,
  };
  if (key !== undefined)
    plan.answers.push({ case_id: file.id, actor: actor.id, key, request_hash: requestHash, answer: receipt });
  if (existing) return (await runtime.trips.writing.ask(plan)) ? receipt : null;
  const fresh = {
    series: 'ZR',
    year: Number(officeDateOf(sight.now).slice(0, 4)),
    sealed: false,
    receivedAt: sight.now,
    openedAt: sight.now,
  };
  return {
    ...receipt,
    number: await runtime.trips.registering.ask({ ...fresh, plan, petition: null, petitioners: [] }),
  };
}

function enter(deliberation: Deliberation, { officer, situation, facts, clue }: ClueForm, { id, unit }: Actor) {
  const stamp = { at: deliberation.now, by: { id, unit } };
  const input = {
    ...stamp,
    officer,
    unit: deliberation.book.staff.get(officer)?.unit ?? null,
    situation,
    facts,
    origin: 'clue',
  };
  const event: MachineEvent = { ...stamp, type: 'CLUE_ENTERED', officer, situation, facts, clue: clue ?? null };
  return deliberation.begin('accountability', input, event, id);
}

/** A file of its own gets its number as it is written, after the answer was stored: it is read from the file. */
async function receiptOf({ manager }: Runtime, stored: Receipt): Promise<Receipt> {
  const [row] = await manager.query<{ number: string }[]>(
    'SELECT c.number FROM process p JOIN case_file c ON c.id = p.case_id WHERE p.id = $1',
    [stored.process],
  );
  if (!row) throw new Error('The stored answer names a process that is not there.');
  return { ...stored, number: row.number };
}

async function caseOfClue({ manager }: Runtime, clue: string): Promise<string> {
  const [row] = await manager.query<{ case_id: string }[]>('SELECT case_id FROM clue WHERE id = $1', [clue]);
  if (!row) throw notFound();
  return row.case_id;
}

function check({ officer }: ClueForm, actor: Actor, book: Book): void {
  if (!book.staff.has(officer)) throw invalid([{ path: 'officer', message: '没有此人员 / unknown officer' }], 'R6');
  if (officer === actor.id) {
    throw new Refusal('recused', {
      rule: 'R6',
      zh: '不得办理涉及本人的事项，应当回避。',
      en: 'Nobody decides about themselves.',
    });
  }
}
