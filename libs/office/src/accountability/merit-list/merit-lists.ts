import { canonical, isOfCommittee, notFound, officeClock, parsed, Refusal, type Runtime } from '@banjie/runtime';
import { isOneOf, localDateOf, type Actor } from '@banjie/workflows';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { naming } from '../../labels.js';
import { oneAtATime } from '../../one-at-a-time.js';
import { meritListEntries, type MeritListEntry } from './entries.js';

export const meritListForm = z.strictObject({
  year: z.int().min(2000).max(2100).meta({ title: '年度', titleEn: 'Year' }),
});

/** A list, drafted or signed; instants in ISO 8601, `number` and what belongs to it null until it is signed. */
export interface ShownMeritList {
  id: string;
  year: number;
  entries: MeritListEntry[];
  preparedBy: string;
  preparedByName: string | null;
  preparedAt: string;
  number: string | null;
  signer: string | null;
  signedAt: string | null;
  /** The reader may sign it. */
  signable: boolean;
}

interface ListRow {
  id: string;
  year: number;
  organ: string;
  entries: MeritListEntry[];
  prepared_by: string;
  prepared_at: Date;
  number_year: number | null;
  serial: number | null;
  signer: string | null;
  signed_at: Date | null;
}

const numberOf = ({ number_year: year, serial }: ListRow): string | null =>
  serial === null ? null : `评优〔${year}〕${serial}号`;

/** Neither whoever prepared it nor whoever stands on it signs (R6). */
const mayBeSignedBy = (reader: Actor, { signed_at, prepared_by, entries }: ListRow): boolean =>
  signed_at === null &&
  reader.roles.some((role) => signerRoles.some((one) => one === role)) &&
  !isOneOf(reader, [prepared_by, ...entries.map(({ officer }) => officer)]);

export const preparerRoles = ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'] as const;
export const signerRoles = ['leader', 'principalLeader', 'disciplineSecretary'] as const;

/** The lists of a year, the latest first. */
export async function readMeritLists(runtime: Runtime, reader: Actor, year: number): Promise<ShownMeritList[]> {
  if (!isOfCommittee(reader)) return [];
  const name = naming(await runtime.settingsCache.newest());
  const rows = await runtime.manager.query<ListRow[]>(
    'SELECT * FROM merit_list WHERE year = $1 ORDER BY prepared_at DESC, id DESC LIMIT 50',
    [year],
  );
  return rows.map((row) => ({
    id: row.id,
    year: row.year,
    entries: row.entries,
    preparedBy: row.prepared_by,
    preparedByName: name.officer(row.prepared_by),
    preparedAt: row.prepared_at.toISOString(),
    number: numberOf(row),
    signer: row.signer,
    signedAt: row.signed_at?.toISOString() ?? null,
    signable: mayBeSignedBy(reader, row),
  }));
}

/** Drafts the list of a year as the ledgers are now; of a year to come there is none. */
export async function prepareMeritList(runtime: Runtime, actor: Actor, form: unknown): Promise<{ id: string }> {
  const { year } = parsed(meritListForm, form, 'R6');
  const { now } = await officeClock(runtime.manager);
  if (year > Number(localDateOf(now.toISOString()).slice(0, 4)))
    throw refused('该年度尚未开始。', 'That year has not begun.');
  const settings = await runtime.settingsCache.newest();
  const entries = await meritListEntries(runtime.manager, settings, year);
  const id = uuid();
  await runtime.manager.query(
    `INSERT INTO merit_list (id, year, organ, entries, prepared_by, prepared_at) VALUES ($1, $2, $3, $4, $5, office_now())`,
    [id, year, settings.officeName, JSON.stringify(entries), actor.id],
  );
  return { id };
}

/**
 * Signs a list: it gets its number, and is not changed any more. Where the ledgers say otherwise since it was prepared it is
 * prepared anew: a name that has fallen off is not signed (R3).
 */
export async function signMeritList(runtime: Runtime, actor: Actor, id: string): Promise<{ number: string }> {
  const settings = await runtime.settingsCache.newest();
  return oneAtATime(runtime.manager, async (inside) => {
    const [row] = await inside.query<ListRow[]>('SELECT * FROM merit_list WHERE id = $1', [id]);
    if (!row) throw notFound();
    if (row.signed_at !== null) throw refused('该名单已经签发。', 'That list is signed already.');
    if (!mayBeSignedBy(actor, row))
      throw new Refusal('recused', {
        rule: 'R6',
        zh: '编制人和名单上的人员不得签发。',
        en: 'Neither who prepared it nor who stands on it signs it.',
      });
    const entries = await meritListEntries(inside, settings, row.year);
    if (canonical(entries) !== canonical(row.entries))
      throw refused('台账在编制之后有变动，请重新编制。', 'The ledgers have changed since: prepare it anew.');
    const [signed] = await inside.query<[ListRow[]]>(
      `UPDATE merit_list SET signed_by = $2, signer = $3, signed_at = office_now(),
         number_year = EXTRACT(year FROM office_now() AT TIME ZONE 'Asia/Shanghai')::int,
         serial = (SELECT COALESCE(max(serial), 0) + 1 FROM merit_list
           WHERE number_year = EXTRACT(year FROM office_now() AT TIME ZONE 'Asia/Shanghai')::int)
       WHERE id = $1 RETURNING *`,
      [id, actor.id, settings.staff.get(actor.id)?.name ?? actor.id],
    );
    return { number: (signed[0] && numberOf(signed[0])) ?? '' };
  });
}

/** A signed list for its paper. Throws `notFound` for a draft, and for whoever may not see ledgers. */
export async function signedMeritList({ manager }: Runtime, reader: Actor, id: string) {
  const rows = await manager.query<ListRow[]>('SELECT * FROM merit_list WHERE id = $1 AND signed_at IS NOT NULL', [id]);
  const [row] = isOfCommittee(reader) ? rows : [];
  const number = row && numberOf(row);
  if (!row || !number || row.signed_at === null || row.signer === null) throw notFound();
  const { year, organ, entries, signer, signed_at: at } = row;
  return { year, organ, number, entries, signer, signedAt: at.toISOString() };
}

const refused = (zh: string, en: string): Refusal => new Refusal('somethingFirst', { rule: 'R6', zh, en });
