import type { Actor } from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import { busy, repeated, type Runtime } from '../advance/advance.js';
import { parsed } from '../advance/check-payload.js';
import { Deliberation } from '../advance/deliberation.js';
import { mayRead } from '../advance/may-read.js';
import type { Sight } from '../advance/read.js';
import { isLostRace, writeTogether } from '../advance/write.js';
import { canonical, digestOf } from '../history/canonical.js';
import { notFound, Refusal } from '../refusal.js';
import { saidByServer } from '../statement.js';
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

const attempts = 10;

/**
 * Links two matters (重复、同一事项、关联, R2), with an entry in the history of both. Throws `notFound` for a case the person may
 * not read and for one of another lane alike (R12), and `notAllowedNow` where they are linked so already.
 */
export function link(
  runtime: Runtime,
  { number, form, actor, idempotencyKey: key }: LinkCommand,
): Promise<LinkReceipt> {
  const { other, kind, reason } = parsed(linkForm, form, 'R2');
  const requestHash = digestOf(canonical({ number, other, kind, reason }));
  return untilWritten(async () => {
    const asked = key === undefined ? undefined : { actor: actor.id, key };
    const [ownSight, otherSight] = await Promise.all([
      runtime.trips.reading.ask({ aim: { number }, key: asked }),
      runtime.trips.reading.ask({ aim: { number: other } }),
    ]);
    if (ownSight.stored) return repeated<LinkReceipt>(ownSight.stored, requestHash);
    const [here, there] = await pairOf(runtime, ownSight, otherSight, actor);
    const receipt = { id: uuid() };
    here.plan.linked.push({
      id: receipt.id,
      case_id: here.file.id,
      other_id: there.file.id,
      kind,
      reason,
      linked_by: actor.id,
      linked_at: here.now,
    });
    if (asked) here.plan.answers.push({ case_id: here.file.id, ...asked, request_hash: requestHash, answer: receipt });
    noteBoth([here, there], 'LINKED', { link: receipt.id, kind, reason }, actor);
    return (await writeTogether(runtime.manager, [here.conclude(), there.conclude()])) ? receipt : null;
  });
}

interface LinkRow {
  here: string;
  there: string;
}

const liveLink = `SELECT c.number AS here, o.number AS there FROM case_link l
  JOIN case_file c ON c.number = $2 JOIN case_file o ON o.id = CASE WHEN l.case_id = c.id THEN l.other_id ELSE l.case_id END
  WHERE l.id = $1 AND c.id IN (l.case_id, l.other_id) AND l.unlinked_at IS NULL`;

/** Takes a link back, with an entry in the history of both (R2). Throws `notFound` as `link` does. */
export function unlink(
  runtime: Runtime,
  { number, link: id, form, actor }: LinkCommand & { link: string },
): Promise<LinkReceipt> {
  const { reason } = parsed(unlinkForm, form, 'R2');
  return untilWritten(async () => {
    const [row] = await runtime.manager.query<LinkRow[]>(liveLink, [id, number]);
    if (!row) throw notFound();
    const sights = await Promise.all(
      [row.here, row.there].map((one) => runtime.trips.reading.ask({ aim: { number: one } })),
    );
    const [here, there] = await pairOf(runtime, sights[0] as Sight, sights[1] as Sight, actor);
    here.plan.unlinked.push({
      id,
      case_id: here.file.id,
      unlinked_by: actor.id,
      unlinked_at: here.now,
      unlinked_reason: reason,
    });
    noteBoth([here, there], 'UNLINKED', { link: id, reason }, actor);
    return (await writeTogether(runtime.manager, [here.conclude(), there.conclude()])) ? { id } : null;
  });
}

async function untilWritten(attempt: () => Promise<LinkReceipt | null>): Promise<LinkReceipt> {
  for (let tries = 0; tries < attempts; tries += 1) {
    try {
      const receipt = await attempt();
      if (receipt) return receipt;
    } catch (error) {
      if (saidByServer(error).constraint === 'one_live_link') throw linkedAlready();
      if (!isLostRace(error)) throw error;
    }
  }
  throw busy();
}

const linkedAlready = (): Refusal =>
  new Refusal('notAllowedNow', {
    rule: 'R2',
    zh: '两件已按此方式关联。',
    en: 'The two are linked in this way already.',
    allowedActs: [],
  });

/** Both cases as this person may read them: never across the seal (R12). */
async function pairOf(runtime: Runtime, own: Sight, other: Sight, actor: Actor): Promise<[Deliberation, Deliberation]> {
  const book = await runtime.shelf.at(own.settings_version);
  const [here, there] = [own.cases[0], other.cases[0]];
  if (!here || !there || here.id === there.id || here.sealed !== there.sealed) throw notFound();
  const pair = [here, there].map((file) => new Deliberation(runtime.regime, book, file, own.now)) as [
    Deliberation,
    Deliberation,
  ];
  if (pair.some((one) => !mayRead(actor, one.file, one, book))) throw notFound();
  return pair;
}

function noteBoth(
  [here, there]: [Deliberation, Deliberation],
  type: string,
  fields: Record<string, unknown>,
  { id }: Actor,
): void {
  here.note(type, { ...fields, with: there.file.number }, id);
  there.note(type, { ...fields, with: here.file.number }, id);
}
