import { officeDateOf, officerId, words, type Actor } from '@banjie/workflows';
import { z } from 'zod';
import { busy, type Receipt, type Runtime } from '../advance/advance.js';
import { invalid, parsed } from '../advance/check-payload.js';
import { Deliberation, type MachineEvent } from '../advance/deliberation.js';
import { mayRead } from '../advance/may-read.js';
import { read } from '../advance/read.js';
import { isLostRace, write } from '../advance/write.js';
import type { Book } from '../office/book.js';
import { notFound, Refusal } from '../refusal.js';
import { newFile, writeNewCase } from './rows.js';

/** What a committee member enters: an officer, a situation (1 … 22) and the facts; the matter it arose in, if any (R6). */
export const clueForm = z.strictObject({
  officer: officerId('人员', 'Officer'),
  situation: z.int().min(1).max(22).meta({ title: '追究情形(1—22)', titleEn: 'Situation (1–22)' }),
  facts: words('事实', 'Facts', 10_000),
  petition: z.string().max(40).optional().meta({ title: '信访件编号', titleEn: 'Number of the petition' }),
  /** A clue the system raised: taken up by this. */
  clue: z.uuid().optional().meta({ title: '系统线索', titleEn: 'Clue raised by the system' }),
});

/**
 * Opens an accountability process: in the case the clue arose in, or in a file of its own. A clue is never a sanction:
 * the process begins with the question whether there is anything to find (R6).
 */
export async function openAccountability(runtime: Runtime, actor: Actor, form: unknown): Promise<Receipt> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    try {
      const receipt = await attemptOpening(runtime, actor, parsed(clueForm, form, 'R6'));
      if (receipt) return receipt;
    } catch (error) {
      if (!isLostRace(error)) throw error;
    }
  }
  throw busy();
}

type ClueForm = z.infer<typeof clueForm>;

async function attemptOpening(runtime: Runtime, actor: Actor, clue: ClueForm): Promise<Receipt | null> {
  const home = clue.clue === undefined ? null : await caseOfClue(runtime, clue.clue);
  const aim = home !== null ? { ids: [home] } : clue.petition === undefined ? { ids: [] } : { number: clue.petition };
  const sight = await read(runtime.manager, aim);
  const book = await runtime.shelf.at(sight.settings_version);
  check(clue, actor, book);
  const existing = sight.cases[0];
  if (!existing && (home !== null || clue.petition !== undefined)) throw notFound();
  const file = existing ?? newFile(false);
  const deliberation = new Deliberation(runtime.regime, book, file, sight.now);
  if (existing && !mayRead(actor, existing, deliberation, book)) throw notFound();
  const stamp = { at: sight.now, by: { id: actor.id, unit: actor.unit } };
  const { officer, situation, facts } = clue;
  const input = { ...stamp, officer, unit: book.staff.get(officer)?.unit ?? null, situation, facts, origin: 'clue' };
  const event: MachineEvent = { ...stamp, type: 'CLUE_ENTERED', officer, situation, facts, clue: clue.clue ?? null };
  const process = deliberation.begin('accountability', input, event, actor.id);
  const plan = deliberation.conclude();
  const done = { process: process.id, kind: process.kind, revision: 1, stage: process.standing.stage };
  if (existing) return (await write(runtime.manager, [plan])).has(file.id) ? { number: file.number, ...done } : null;
  const fresh = { series: 'ZR', year: Number(officeDateOf(sight.now).slice(0, 4)), sealed: false, receivedAt: sight.now, openedAt: sight.now };
  return { number: await writeNewCase(runtime.manager, plan, { ...fresh, petition: null, petitioners: [] }), ...done };
}

async function caseOfClue({ manager }: Runtime, clue: string): Promise<string> {
  const [row] = await manager.query<{ case_id: string }[]>('SELECT case_id FROM clue WHERE id = $1', [clue]);
  if (!row) throw notFound();
  return row.case_id;
}

function check({ officer }: ClueForm, actor: Actor, book: Book): void {
  if (!book.staff.has(officer)) throw invalid([{ path: 'officer', message: '没有此人员 / unknown officer' }], 'R6');
  if (officer === actor.id) {
    throw new Refusal('recused', { rule: 'R6', zh: '不得办理涉及本人的事项，应当回避。', en: 'Nobody decides about themselves.' });
  }
}

