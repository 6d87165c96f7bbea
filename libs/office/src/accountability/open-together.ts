import {
  canonical,
  command,
  digestOf,
  invalid,
  lineOf,
  notFound,
  numberOfProcess,
  parsed,
  Refusal,
  type ActResult,
  type CaseDecision,
  type Deciding,
  type OfficeSettings,
  type Runtime,
} from '@banjie/runtime';
import { officerId, processes, situationChoice, words, type Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { PersonalData } from '../personal-data/personal-data.js';
import { unnamingForms } from '../personal-data/unnaming-forms.js';
import { clueConditions, clueParameters, ofReader } from './clues.js';
import { checkOpening, type ClueCommand } from './open-accountability.js';
import { clueGone, takeOnce } from './take-clues.js';

/** As many as one finding can go through. */
export const mergedAtMost = 50;

/** Several clues of one officer, taken up by one opening (R6). */
export const mergedForm = z.strictObject({
  officer: officerId('被追究人员', 'Officer concerned'),
  situation: situationChoice(),
  facts: words('事实', 'Facts', 10_000),
  clues: z
    .array(z.uuid())
    .min(2, { error: '请选择两条以上线索 / choose two or more clues' })
    .max(mergedAtMost)
    .meta({ title: '线索', titleEn: 'Clues' }),
});
type MergedForm = z.infer<typeof mergedForm>;

interface RaisedClue {
  id: string;
  case_id: string;
  sealed: boolean;
  officer: string | null;
  unit: string | null;
  at: Date;
}

/**
 * Opens one accountability process on several clues, in the case of the earliest of them. Whoever had a part in any of their
 * matters decides nothing in it; it happened when the earliest did, which is in the officer’s favour. A repeated key gives the
 * same receipt, and a clue is taken up once, however many try (R6).
 */
export async function openTogether(
  runtime: Runtime,
  personal: PersonalData,
  { actor, form, idempotencyKey: key }: ClueCommand,
): Promise<ActResult> {
  const asked = parsed(mergedForm, form, 'R6');
  const clues = [...new Set(asked.clues)].sort();
  if (clues.length < 2) throw tooFew();
  const cases = await casesOf(runtime.manager, clues);
  const idempotency = key === undefined ? undefined : { key, hash: digestOf(canonical({ ...asked, clues })) };
  const targets = cases.map((id) => ({ ids: [id] }));
  const done = await command(runtime, { actor, targets, idempotency }, async (deciding) => {
    const raised = await untaken(runtime, deciding.settings, actor, clues);
    checkOpening(asked, actor, deciding.settings);
    checkTogether(asked, raised, deciding);
    const [home] = deciding.cases;
    if (!home) throw notFound();
    for (const decision of deciding.cases)
      await unnamingForms(personal)(runtime, { actor, decision, fields: { facts: asked.facts } });
    const { id, kind, standing } = enter(home, deciding.cases, { ...asked, clues, raised }, actor);
    return {
      answer: { number: home.file.number, process: id, kind, revision: 1, stage: standing.stage },
      decisions: [home],
      alongside: (manager: EntityManager) => takeOnce(manager, clues, id),
    };
  });
  if (done === null) throw new Error('The clues came to nothing.');
  return { ...done.answer, number: await numberOfProcess(runtime, done.answer.process) };
}

const tooFew = () => invalid([{ path: 'clues', message: '请选择两条以上线索 / choose two or more clues' }], 'R6');

/** The cases of the clues, that of the earliest first. */
async function casesOf(manager: EntityManager, clues: readonly string[]): Promise<string[]> {
  const rows = await manager.query<{ case_id: string }[]>(
    'SELECT case_id FROM clue WHERE id = ANY ($1::uuid[]) GROUP BY case_id ORDER BY min(at), case_id',
    [clues],
  );
  if (rows.length === 0) throw notFound();
  return rows.map(({ case_id }) => case_id);
}

const untakenStatement = `
  SELECT k.id, k.case_id, c.sealed, k.officer, k.unit, k.at FROM clue_in_force k JOIN case_file c ON c.id = k.case_id
  WHERE k.id = ANY ($5::uuid[]) AND ${clueConditions(ofReader)} ORDER BY k.at`;

/** Throws where one of them is gone, taken up or not this person’s to know of: these look the same (R12). */
async function untaken(
  { manager }: Runtime,
  settings: OfficeSettings,
  actor: Actor,
  clues: readonly string[],
): Promise<RaisedClue[]> {
  const rows = await manager.query<RaisedClue[]>(untakenStatement, [...clueParameters(settings, actor), clues]);
  if (rows.length < clues.length) throw clueGone();
  return rows;
}

function checkTogether({ officer }: MergedForm, raised: readonly RaisedClue[], { cases, settings }: Deciding): void {
  const unit = settings.staff.get(officer)?.unit ?? null;
  const isOfOfficer = (clue: RaisedClue): boolean =>
    clue.officer === null ? clue.unit === null || settings.unitNow(clue.unit) === unit : clue.officer === officer;
  if (!raised.every(isOfOfficer)) {
    const message = '所选线索涉及其他人员或者其他单位 / a clue is about another officer or another unit';
    throw invalid([{ path: 'clues', message }], 'R6');
  }
  if (cases.length > 1 && cases.some(standsAlone)) {
    throw new Refusal('notAllowedNow', {
      rule: 'R6',
      zh: '检举控告件、有人应当回避的信访件，其线索不与他件合并，请单独启动。',
      en: 'Clues of an accusation, or of a matter that somebody is shut out of, are opened on their own.',
    });
  }
}

/** Who is shut out of one matter would read of it in the case of another; and nothing leaves the sealed lane (R6, R12). */
const standsAlone = ({ file, root }: CaseDecision): boolean =>
  file.sealed || (root !== undefined && (root.standing.recused.length > 0 || root.standing.recusedUnits.length > 0));

interface Taking extends MergedForm {
  raised: readonly RaisedClue[];
}

function enter(home: CaseDecision, cases: readonly CaseDecision[], taking: Taking, { id, unit }: Actor) {
  const { officer, situation, facts, clues, raised } = taking;
  const stamp = { at: home.now, by: { id, unit } };
  const unitOf = home.settings.staff.get(officer)?.unit ?? null;
  const line = [...new Set(cases.flatMap((decision) => lineOf(decision, unitOf)))];
  const known = { officer, situation, facts, line, happenedAt: raised[0]?.at.toISOString() };
  const input = { ...stamp, ...known, unit: unitOf, origin: 'clue' };
  return home.open(
    processes.accountability.kind,
    input,
    { ...stamp, ...known, type: 'CLUE_ENTERED', clue: null, clues },
    id,
  );
}
