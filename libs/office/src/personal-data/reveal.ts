import { words, type Actor } from '@banjie/workflows';
import { z } from 'zod';
import { type Runtime, parsed, openCase, notFound, mayKnowWhoCame } from '@banjie/runtime';
import { openAsWritten, type AsWritten } from '../intake/as-written.js';
import { keptFromYou, unnamingForms } from './unnaming-forms.js';
import { recordPaperRead, type Read } from '../read-log/record-reads.js';
import type { PersonalData } from './personal-data.js';
import { idPlace, phonePlace } from '../intake/rows.js';

export const revealForm = z.strictObject({
  reason: words('查看理由', 'Why you need to see it', 500).min(4, { error: '至少4字 / at least 4 characters' }),
});

/** A petitioner unmasked. */
export interface Revealed {
  name: string;
  idType: string | null;
  idNumber: string | null;
  phone: string | null;
  address: string | null;
  gender: string | null;
  occupation: string | null;
  /** `YYYY-MM-DD`. */
  birth: string | null;
  /** Of a confidential matter: what was written, with whatever says who wrote it. */
  asWritten: AsWritten | null;
}

interface PetitionerRow extends Omit<Revealed, 'idType' | 'idNumber' | 'phone' | 'asWritten'> {
  words_cipher: string | null;
  id_type: string | null;
  id_number_cipher: string | null;
  phone_cipher: string | null;
}

/** The entry and the data in one statement: nothing is read that is not on record. */
const revealing = `
  WITH entered AS (
    INSERT INTO reveal (case_id, position, officer, reason, at) SELECT case_id, position, $3, $4, office_now() FROM petitioner WHERE case_id = $1 AND position = $2
    RETURNING case_id, position)
  SELECT p.name, p.id_type, p.id_number_cipher, p.phone_cipher, p.address, p.gender, p.occupation, p.birth::text AS birth,
    (SELECT w.words_cipher FROM petition_as_written w WHERE w.case_id = p.case_id) AS words_cipher
  FROM entered e JOIN petitioner p USING (case_id, position)`;

/**
 * What is masked about one petitioner, for a reason that stays on record with who asked (R12). `position` is the person's
 * place in the case. Throws `notYours` for who is kept from knowing who came with a confidential matter, `notFound` for a case the reader may not see as for a person who is not there.
 */
export async function reveal(
  runtime: Runtime,
  personal: PersonalData,
  { number, position, form, actor }: { number: string; position: number; form: unknown; actor: Actor },
): Promise<Revealed> {
  const { reason } = parsed(revealForm, form, 'R12');
  const { decision } = await openCase(runtime, { number }, actor);
  const { id } = decision.file;
  if (!mayKnowWhoCame(actor, decision)) throw keptFromYou();
  await unnamingForms(personal)(runtime, { actor, decision, fields: { reason } });
  // What cannot be deciphered was not seen, and is not entered.
  return runtime.manager.transaction(async (inside) => {
    const [row] = await inside.query<PetitionerRow[]>(revealing, [id, position, actor.id, reason]);
    if (!row) throw notFound();
    const {
      id_type: idType,
      id_number_cipher: idCipher,
      phone_cipher: phoneCipher,
      words_cipher: words,
      ...rest
    } = row;
    return {
      ...rest,
      idType,
      idNumber: idCipher && personal.open(idCipher, idPlace(id, position)),
      phone: phoneCipher && personal.open(phoneCipher, phonePlace(id, position)),
      asWritten: words === null ? null : openAsWritten(personal, id, words),
    };
  });
}

const named = `
  INSERT INTO reveal (case_id, position, officer, reason, at)
  SELECT case_id, position, $2, $3, office_now() FROM petitioner WHERE case_id = $1 AND length(name) > 1 AND strpos($4, name) > 0`;

/** Enters that somebody got a text of the office with the petitioners it names unmasked in it, as what is addressed to them must be (R12). */
export async function recordNamesGiven(
  runtime: Pick<Runtime, 'manager'>,
  { caseId, read, reason, text }: { caseId: string; read: Read; reason: string; text: string },
): Promise<void> {
  await recordPaperRead(runtime, read);
  await runtime.manager.query(named, [caseId, read.reader, reason, text]);
}
