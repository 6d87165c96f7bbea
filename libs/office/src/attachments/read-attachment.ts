import { mayKnowWhoCame, notFound, openCase, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { z } from 'zod';
import type { PersonalData } from '../personal-data/personal-data.js';
import { readOf, recordedRead } from '../read-log/record-reads.js';
import { keptFromYou } from '../personal-data/unnaming-forms.js';
import { isClosedTo, type AddedFile } from './closed-files.js';
import { attachmentPlace } from './attach.js';

export interface StoredFile {
  name: string;
  media: string;
  bytes: Buffer;
}

interface FileRow {
  name: string;
  media: string;
  sealed: Buffer;
}

const statement = `
  WITH ${recordedRead('$3', { caseId: 'a.case_id', from: 'attachment a WHERE a.id = $1 AND a.case_id = $2' })}
  SELECT name, media, sealed FROM attachment WHERE id = $1 AND case_id = $2`;

const asAdded = `
  SELECT added_by, added_at, EXISTS (SELECT FROM attachment_opened o WHERE o.attachment_id = a.id) AS opened
  FROM attachment a WHERE a.id = $1 AND a.case_id = $2`;

/** A file of a case, for whoever may read the case, with an entry that they did; throws `notFound` for everybody else, and `notYours` for a file that may say who came with a confidential matter (R2, R12). */
export async function readAttachment(
  runtime: Runtime,
  personal: PersonalData,
  reader: Actor,
  { number, id }: { number: string; id: string },
): Promise<StoredFile> {
  const { decision } = await openCase(runtime, { number }, reader);
  if (!z.uuid().safeParse(id).success) throw notFound();
  if (!mayKnowWhoCame(reader, decision)) {
    const [added] = await runtime.manager.query<AddedFile[]>(asAdded, [id, decision.file.id]);
    if (added && isClosedTo({ decision, reader }, added)) throw keptFromYou();
  }
  const read = JSON.stringify(readOf(reader, decision, 'attachment', id));
  const [row] = await runtime.manager.query<FileRow[]>(statement, [id, decision.file.id, read]);
  if (!row) throw notFound();
  return { name: row.name, media: row.media, bytes: personal.openBytes(row.sealed, attachmentPlace(id)) };
}
