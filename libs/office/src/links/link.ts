import type { Actor } from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import {
  parsed,
  command,
  type Commanded,
  type CaseDecision,
  canonical,
  digestOf,
  notFound,
  readsAt,
  Refusal,
  type Runtime,
  serverError,
} from '@banjie/runtime';
import { linkForm, unlinkForm } from './link-form.js';

export interface LinkCommand {
  /** Of the case the person looks at. */
  number: string;
  form: unknown;
  actor: Actor;
  idempotencyKey?: string;
}

export interface LinkReceipt {
  id: string;
}

/**
 * Links two matters (重复、同一事项、关联, R2), with an entry in the history of both. Throws `notFound` for a case the person may
 * not read and for one of another lane alike (R12), and `notAllowedNow` where they are linked so already.
 */
export async function link(
  runtime: Runtime,
  { number, form, actor, idempotencyKey: key }: LinkCommand,
): Promise<LinkReceipt> {
  const { other, kind, reason } = parsed(linkForm, form, 'R2');
  const hash = digestOf(canonical({ number, other, kind, reason }));
  const idempotency = key === undefined ? undefined : { key, hash };
  const asked = { actor, targets: [{ number }, { number: other }], idempotency };
  const done = await command(runtime, asked, ({ cases }) => {
    const [here, there] = pairOf(cases);
    const id = uuid();
    linkTo(here, { id, other_id: there.file.id, kind, reason, linked_by: actor.id });
    noteBoth([here, there], 'LINKED', { link: id, kind, reason }, actor);
    return { answer: { id }, decisions: [here, there] };
  }).catch((error: unknown) => {
    throw serverError(error).constraint === 'one_live_link' ? linkedAlready() : error;
  });
  return answerOf(done);
}

type LinkRow = CaseDecision['plan']['linked'][number];

/** Links the case to another as of its decision. */
export function linkTo({ plan, file, now }: CaseDecision, link: Omit<LinkRow, 'case_id' | 'linked_at'>): void {
  plan.linked.push({ ...link, case_id: file.id, linked_at: now });
}

function answerOf(done: Commanded<LinkReceipt> | null): LinkReceipt {
  if (done === null) throw new Error('The link came to nothing.');
  return done.answer;
}

interface LinkedNumbers {
  here: string;
  there: string;
}

const liveLink = `SELECT c.number AS here, o.number AS there FROM case_link l
  JOIN case_file c ON c.number = $2 JOIN case_file o ON o.id = CASE WHEN l.case_id = c.id THEN l.other_id ELSE l.case_id END
  WHERE l.id = $1 AND c.id IN (l.case_id, l.other_id) AND l.unlinked_at IS NULL`;

/** Takes a link back, with an entry in the history of both (R2). Throws `notFound` as `link` does. */
export async function unlink(
  runtime: Runtime,
  { number, link: id, form, actor }: LinkCommand & { link: string },
): Promise<LinkReceipt> {
  const { reason } = parsed(unlinkForm, form, 'R2');
  const [row] = await runtime.manager.query<LinkedNumbers[]>(liveLink, [id, number]);
  if (!row) throw notFound();
  const targets = [{ number: row.here }, { number: row.there }];
  const done = await command(runtime, { actor, targets }, ({ cases }) => {
    const [here, there] = pairOf(cases);
    here.plan.unlinked.push({
      id,
      case_id: here.file.id,
      unlinked_by: actor.id,
      unlinked_at: here.now,
      unlinked_reason: reason,
    });
    noteBoth([here, there], 'UNLINKED', { link: id, reason }, actor);
    return { answer: { id }, decisions: [here, there] };
  });
  return answerOf(done);
}

const linkedAlready = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R2',
    zh: '两件已按此方式关联。',
    en: 'The two are linked in this way already.',
    allowedActs: [],
  });

/** Two cases of one lane: never across the seal (R12). */
function pairOf([here, there]: readonly CaseDecision[]): [CaseDecision, CaseDecision] {
  if (!here || !there || here.file.id === there.file.id || here.file.sealed !== there.file.sealed) throw notFound();
  return [here, there];
}

function noteBoth(
  [here, there]: [CaseDecision, CaseDecision],
  type: string,
  fields: Record<string, unknown>,
  actor: Actor,
): void {
  const { id } = actor;
  for (const one of [here, there]) one.inNameOf(readsAt(actor, one));
  here.note(type, { ...fields, with: there.file.number }, id);
  there.note(type, { ...fields, with: here.file.number }, id);
}
