import { createHash } from 'node:crypto';
import { decide, doer, petitioner, whoActs, type Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import {
  command,
  type AskedAs,
  type Command,
  type CaseDecision,
  competenceOf,
  notFound,
  Refusal,
  type Runtime,
} from '@banjie/runtime';
import type { PersonalData } from '../personal-data/personal-data.js';

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
  as?: AskedAs;
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

/**
 * Adds a file to a case: the encrypted bytes and an entry in the history with their digest, in one transaction. Throws
 * `notFound` for a case the person may not read, `notYours` for whoever may not add material, and `notAllowedNow` where the
 * case is full or the petitioner's part in it is over.
 */
export async function attach(
  runtime: Runtime,
  personal: PersonalData,
  { file, ...asked }: AttachCommand,
): Promise<AttachmentReceipt> {
  const { name, media, bytes, scan } = file;
  const digest = createHash('sha256').update(bytes).digest('hex');
  const done = await command(runtime, commandOf(asked), async ({ cases: [decision], now }) => {
    const at = await deskToAttachAt(runtime, decision, asked);
    decision?.inNameOf(at);
    const receipt: AttachmentReceipt = { id: uuid(), name, media, size: bytes.length, scan };
    // The name may be somebody's: it stays out of the history.
    const { id: attachment, size } = receipt;
    decision?.note('ATTACHMENT_ADDED', { attachment, media, size, digest, scan }, asked.actor.id);
    if (decision) endPauseForMaterial(decision, at);
    const sealed = personal.sealBytes(bytes, attachmentPlace(attachment));
    const row = [attachment, decision?.file.id, name, media, size, digest, scan, asked.actor.id, now, sealed];
    return {
      answer: receipt,
      decisions: decision ? [decision] : [],
      alongside: (inside) => inside.query(insertAttachment, row),
    };
  });
  if (done === null) throw new Error('The attachment came to nothing.');
  return done.answer;
}

/** A matter that waits for material waits no longer once it has some (R3). */
function endPauseForMaterial(decision: CaseDecision, at: Actor): void {
  const arrived = { type: 'FILE_ADDED', at: decision.now, by: doer(at) };
  if (decision.root && decision.accepts(decision.root, arrived)) decision.apply(decision.root, arrived, whoActs(at));
}

const insertAttachment =
  'INSERT INTO attachment (id, case_id, name, media, size, digest, scan, added_by, added_at, sealed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)';

const commandOf = ({ number, actor, as }: Omit<AttachCommand, 'file'>): Command => ({
  actor,
  as,
  targets: [{ number }],
});

/** Asked before a file is read at all, and again when it is written. Throws as `attach` does. */
export async function mayAttach(runtime: Runtime, asked: Omit<AttachCommand, 'file'>): Promise<void> {
  await command(runtime, commandOf(asked), async ({ cases: [decision] }) => {
    await deskToAttachAt(runtime, decision, asked);
    return null;
  });
}

/** The desk whose act it is (R1). */
async function deskToAttachAt(
  runtime: Runtime,
  decision: CaseDecision | undefined,
  { actor, as }: Omit<AttachCommand, 'file'>,
): Promise<Actor> {
  const petition = decision?.root;
  const act = petition && runtime.regime.act(petition.kind, 'addMaterial');
  if (!act || !petition || !decision) throw notFound();
  const { actor: competent, directory } = competenceOf(actor, decision, petition.standing);
  const verdict = decide(competent, act, petition.standing, directory);
  if (!verdict.allowed) {
    throw new Refusal('notYours', {
      rule: 'R2',
      zh: '本件的材料不由您添加。',
      en: 'Adding material to this matter is not yours to do.',
    });
  }
  const event = { type: act.event, at: decision.now, by: petitioner };
  if (as === 'petitioner' && !decision.accepts(petition, event)) throw over();
  await checkRoom(runtime.manager, decision.file.id, actor);
  return verdict.at;
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
