import { createHash } from 'node:crypto';
import { decide, petitioner, type Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { busy, type Runtime } from '../advance/advance.js';
import { Deliberation } from '../advance/deliberation.js';
import { mayRead } from '../advance/may-read.js';
import type { Plan } from '../advance/plan.js';
import { competenceOf } from '../advance/sealed-lane.js';
import { isLostRace, write } from '../advance/write.js';
import { notFound, Refusal } from '../refusal.js';
import type { PersonalData } from '../registration/personal-data.js';

/** A file that was checked: its bytes are what `media` says. */
export interface CheckedFile {
  name: string;
  media: string;
  bytes: Buffer;
  scan: 'clean' | 'notScanned';
}

export interface AttachCommand {
  number: string;
  file: CheckedFile;
  actor: Actor;
  /** The petitioner has shown the code of this very case. */
  byCode?: boolean;
}

export interface AttachmentReceipt {
  id: string;
  name: string;
  media: string;
  /** Bytes. */
  size: number;
  scan: CheckedFile['scan'];
}

/** Files of one case; of these at most half from the petitioner, so that the office keeps room for its own. */
export const attachmentsAtMost = 100;

export const attachmentPlace = (id: string): string => `attachment|sealed|${id}`;

const attempts = 20;

/**
 * Adds a file to a case: the encrypted bytes and an entry in the history with their digest, in one transaction. Throws
 * `notFound` for a case the person may not read, `notYours` for whoever may not add material, and `notAllowedNow` where the
 * case is full or the petitioner's part in it is over.
 */
export async function attach(
  runtime: Runtime,
  personal: PersonalData,
  command: AttachCommand,
): Promise<AttachmentReceipt> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      const receipt = await attemptAttaching(runtime, personal, command);
      if (receipt) return receipt;
    } catch (error) {
      if (!isLostRace(error)) throw error;
    }
  }
  throw busy();
}

async function attemptAttaching(
  runtime: Runtime,
  personal: PersonalData,
  { number, file, actor, byCode }: AttachCommand,
): Promise<AttachmentReceipt | null> {
  const deliberation = await mayAttach(runtime, { number, actor, byCode });
  const { name, media, bytes, scan } = file;
  const receipt: AttachmentReceipt = { id: uuid(), name, media, size: bytes.length, scan };
  const digest = createHash('sha256').update(bytes).digest('hex');
  // The name may be somebody's: it stays out of the history.
  deliberation.note('ATTACHMENT_ADDED', { attachment: receipt.id, media, size: bytes.length, digest, scan }, actor.id);
  const sealed = personal.sealBytes(bytes, attachmentPlace(receipt.id));
  const row = [
    receipt.id,
    deliberation.file.id,
    name,
    media,
    bytes.length,
    digest,
    scan,
    actor.id,
    deliberation.now,
    sealed,
  ];
  return (await writeWithFile(runtime.manager, deliberation.conclude(), row)) ? receipt : null;
}

/** Asked before a file is read at all, and again when it is written. Throws as `attach` does. */
export async function mayAttach(
  runtime: Runtime,
  { number, actor, byCode }: Omit<AttachCommand, 'file'>,
): Promise<Deliberation> {
  const sight = await runtime.trips.reading.ask({ aim: { number } });
  const book = await runtime.shelf.at(sight.settings_version);
  const [file] = sight.cases;
  if (!file) throw notFound();
  const deliberation = new Deliberation(runtime.regime, book, file, sight.now);
  if (!byCode && !mayRead(actor, file, deliberation, book)) throw notFound();
  const act = runtime.regime.act('petition', 'addMaterial');
  const petition = deliberation.current('petition');
  if (!act || !petition) throw notFound();
  const { actor: competent, directory } = competenceOf(actor, deliberation, petition.standing);
  if (!decide(competent, act, petition.standing, directory).allowed) {
    throw new Refusal('notYours', {
      rule: 'R2',
      zh: '本件的材料不由您添加。',
      en: 'Adding material to this matter is not yours to do.',
    });
  }
  if (byCode && !deliberation.accepts(petition, { type: act.event, at: sight.now, by: petitioner })) throw over();
  await checkRoom(runtime.manager, file.id, actor);
  return deliberation;
}

const over = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R2',
    zh: '本件已有结果，不能再添加材料；请到窗口提出。',
    en: 'The matter has its result; nothing can be added any more. Please come to the window.',
    allowedActs: [],
  });

async function checkRoom(manager: EntityManager, caseId: string, { id }: Actor): Promise<void> {
  const [row] = await manager.query<{ all: number; own: number }[]>(
    `SELECT count(*)::int AS all, (count(*) FILTER (WHERE added_by = $2))::int AS own FROM attachment WHERE case_id = $1`,
    [caseId, petitioner.id],
  );
  const isFull =
    (row?.all ?? 0) >= attachmentsAtMost || (id === petitioner.id && (row?.own ?? 0) >= attachmentsAtMost / 2);
  if (isFull)
    throw new Refusal('notAllowedNow', {
      rule: 'R2',
      zh: '本件附件已满，请到窗口提交。',
      en: 'The file of this matter is full; bring the rest to the window.',
      allowedActs: [],
    });
}

/** False: lost a race, nothing was written. */
function writeWithFile(manager: EntityManager, plan: Plan, row: readonly unknown[]): Promise<boolean> {
  return manager.transaction(async (inside) => {
    if ((await write(inside, [plan])).size === 0) return false;
    await inside.query(
      'INSERT INTO attachment (id, case_id, name, media, size, digest, scan, added_by, added_at, sealed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [...row],
    );
    return true;
  });
}
