import { notFound, openCase, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { z } from 'zod';
import type { PersonalData } from '../personal-data/personal-data.js';
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

const statement = 'SELECT name, media, sealed FROM attachment WHERE id = $1 AND case_id = $2';

/** A file of a case, for whoever may read the case; throws `notFound` for everybody else (R2, R12). */
export async function readAttachment(
  runtime: Runtime,
  personal: PersonalData,
  reader: Actor,
  { number, id }: { number: string; id: string },
): Promise<StoredFile> {
  const { decision } = await openCase(runtime, { number }, reader);
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await runtime.manager.query<FileRow[]>(statement, [id, decision.file.id]);
  if (!row) throw notFound();
  return { name: row.name, media: row.media, bytes: personal.openBytes(row.sealed, attachmentPlace(id)) };
}
