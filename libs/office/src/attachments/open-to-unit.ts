import { command, mayKnowWhoCame, notFound, parsed, Refusal, type CaseDecision, type Runtime } from '@banjie/runtime';
import { words, type Actor } from '@banjie/workflows';
import { z } from 'zod';
import { keptFromYou, unnamingForms } from '../personal-data/unnaming-forms.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { saysWhoCame, type AddedFile } from './closed-files.js';

export const openFileForm = z.strictObject({
  checked: words('怎样核对过（不含身份信息）', 'How it was looked through: it does not say who it is', 500),
});

interface Opening {
  number: string;
  id: string;
  form: unknown;
  actor: Actor;
}

const fileOf = `
  SELECT added_by, added_at, EXISTS (SELECT FROM attachment_opened o WHERE o.attachment_id = a.id) AS opened
  FROM attachment a WHERE a.id = $1 AND a.case_id = $2`;

const opening = 'INSERT INTO attachment_opened (attachment_id, officer, at) VALUES ($1, $2, $3)';

/**
 * Opens a file of a confidential matter to the unit that handles it, with an entry in the history that it was looked through first
 * (R12). Throws `notFound` for a file that is not there, `notYours` for who is kept from knowing who came.
 */
export async function openFileToUnit(
  runtime: Runtime,
  personal: PersonalData,
  { number, id, form, actor }: Opening,
): Promise<{ id: string }> {
  const fields = parsed(openFileForm, form, 'R12');
  if (!z.uuid().safeParse(id).success) throw notFound();
  await command(runtime, { actor, targets: [{ number }] }, async ({ cases, now }) => {
    const [decision] = cases as [CaseDecision];
    if (!mayKnowWhoCame(actor, decision)) throw keptFromYou();
    const [file] = await runtime.manager.query<AddedFile[]>(fileOf, [id, decision.file.id]);
    if (!file) throw notFound();
    if (!saysWhoCame(decision, file)) throw openAlready();
    const { checked } = await unnamingForms(personal)(runtime, { actor, decision, fields });
    decision.note('ATTACHMENT_OPENED_TO_UNIT', { attachment: id, checked }, actor.id);
    return { answer: null, decisions: [decision], alongside: (inside) => inside.query(opening, [id, actor.id, now]) };
  });
  return { id };
}

const openAlready = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R12',
    zh: '承办单位已经可以查看此附件。',
    en: 'The unit can read this file already.',
    allowedActs: [],
  });
