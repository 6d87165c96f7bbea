import { caseNumber, officeDateOf, officerId, situationChoice, words, type Actor } from '@banjie/workflows';
import { z } from 'zod';
import {
  type ActResult,
  command,
  type Decided,
  type Deciding,
  invalid,
  parsed,
  numberOfProcess,
  type CaseDecision,
  lineOf,
  type MachineEvent,
  type Target,
  type OfficeSettings,
  canonical,
  digestOf,
  notFound,
  Refusal,
  type Runtime,
} from '@banjie/runtime';
import type { PersonalData } from '../personal-data/personal-data.js';
import { unnamingForms } from '../personal-data/unnaming-forms.js';
import { clueGone, isTaken, takeOnce } from './take-clues.js';

/** What a committee member enters: an officer, a situation (1 … 22) and the facts; the matter it arose in, if any (R6). */
export const clueForm = z.strictObject({
  officer: officerId('被追究人员', 'Officer concerned'),
  situation: situationChoice(),
  facts: words('事实', 'Facts', 10_000),
  petition: caseNumber('信访件编号', 'Number of the petition').optional(),
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
export async function openAccountability(
  runtime: Runtime,
  personal: PersonalData,
  { actor, form, idempotencyKey: key }: ClueCommand,
): Promise<ActResult> {
  const clue = parsed(clueForm, form, 'R6');
  const raised = clue.clue === undefined ? null : await clueInForce(runtime, clue.clue);
  const targets = targetsOf(clue, raised);
  const idempotency = key === undefined ? undefined : { key, hash: digestOf(canonical(clue)) };
  const done = await command(runtime, { actor, targets, idempotency }, async (deciding) => {
    const [decision] = deciding.cases;
    if (decision) await unnamingForms(personal)(runtime, { actor, decision, fields: { facts: clue.facts } });
    if (clue.clue !== undefined && (await isTaken(runtime.manager, [clue.clue]))) throw clueGone();
    return decide(deciding, { ...clue, happenedAt: raised?.at.toISOString() }, actor);
  });
  if (done === null) throw new Error('The clue came to nothing.');
  const { answer, newNumber } = done;
  return { ...answer, number: newNumber ?? (await numberOfProcess(runtime, answer.process)) };
}

type ClueForm = z.infer<typeof clueForm>;
/** With the instant of the system's clue, ISO 8601. */
type DatedClue = ClueForm & { happenedAt: string | undefined };
interface RaisedClue {
  case_id: string;
  at: Date;
}

function targetsOf({ petition }: ClueForm, raised: RaisedClue | null): Target[] {
  if (raised) return [{ ids: [raised.case_id] }];
  return petition === undefined ? [] : [{ number: petition }];
}

function decide({ settings, now, cases, newCase }: Deciding, clue: DatedClue, actor: Actor): Decided<ActResult> {
  checkOpening(clue, actor, settings);
  const [existing] = cases;
  const decision = existing ?? newCase(false);
  const { id, kind, standing } = enter(decision, clue, actor);
  const answer = { number: decision.file.number, process: id, kind, revision: 1, stage: standing.stage };
  if (existing) return { answer, decisions: [decision], ...takingClue(clue, id) };
  const year = Number(officeDateOf(now).slice(0, 4));
  const registration = {
    series: 'ZR',
    year,
    reference: null,
    sealed: false,
    receivedAt: now,
    openedAt: now,
    register: {},
  };
  return { answer, decisions: [decision], registration };
}

const takingClue = ({ clue }: DatedClue, process: string): Pick<Decided<ActResult>, 'alongside'> =>
  clue === undefined ? {} : { alongside: (manager) => takeOnce(manager, [clue], process) };

function enter(
  decision: CaseDecision,
  { officer, situation, facts, clue, happenedAt }: DatedClue,
  { id, unit }: Actor,
) {
  const stamp = { at: decision.now, by: { id, unit } };
  const unitOf = decision.settings.staff.get(officer)?.unit ?? null;
  const line = lineOf(decision, unitOf);
  const known = { officer, situation, facts, line, ...(happenedAt === undefined ? {} : { happenedAt }) };
  const input = { ...stamp, ...known, unit: unitOf, origin: 'clue' };
  const event: MachineEvent = { ...stamp, ...known, type: 'CLUE_ENTERED', clue: clue ?? null };
  return decision.open('accountability', input, event, id);
}

async function clueInForce({ manager }: Runtime, clue: string): Promise<RaisedClue> {
  const [row] = await manager.query<RaisedClue[]>('SELECT case_id, at FROM clue_in_force WHERE id = $1', [clue]);
  if (!row) throw notFound();
  return row;
}

export function checkOpening({ officer }: Pick<ClueForm, 'officer'>, actor: Actor, settings: OfficeSettings): void {
  if (!settings.staff.has(officer)) throw invalid([{ path: 'officer', message: '没有此人员 / unknown officer' }], 'R6');
  if (officer === actor.id) {
    throw new Refusal('recused', {
      rule: 'R6',
      zh: '不得办理涉及本人的事项，应当回避。',
      en: 'Nobody decides about themselves.',
    });
  }
}
