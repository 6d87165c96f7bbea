import type { Actor } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import type { Runtime } from '@banjie/runtime';
import { naming } from '../labels.js';
import { readOrganisation, type Organisation } from './organisation.js';

/** One change as it is kept: who is the transaction's actor, when the database's clock. */
export interface OrganisationAct {
  act: string;
  subject: string | null;
  detail: Record<string, unknown>;
}

/**
 * The only door by which units, staff, competence and clearance change: one transaction, one at a time, decided on what is
 * there now; what `work` says it did is on record with it. `work` throws a `Refusal` and nothing has happened.
 */
export async function changing<Answer>(
  { manager }: Pick<Runtime, 'manager'>,
  actor: Pick<Actor, 'id'>,
  work: (inside: EntityManager, organisation: Organisation) => Promise<{ changes: OrganisationAct[]; answer: Answer }>,
): Promise<Answer> {
  return manager.transaction((inside) => changingWithin(inside, actor, (organisation) => work(inside, organisation)));
}

/** The same as part of a transaction that writes something else too: the organisation is locked last, until it ends. */
export async function changingWithin<Answer>(
  inside: EntityManager,
  actor: Pick<Actor, 'id'>,
  work: (organisation: Organisation) => Promise<{ changes: OrganisationAct[]; answer: Answer }>,
): Promise<Answer> {
  await inside.query('SELECT 1 FROM office WHERE id = 1 FOR UPDATE');
  const { changes, answer } = await work(await readOrganisation(inside));
  await record(inside, actor, changes);
  return answer;
}

export async function record(
  manager: EntityManager,
  actor: Pick<Actor, 'id'>,
  changes: readonly OrganisationAct[],
): Promise<void> {
  await manager.query(
    `INSERT INTO organisation_change (officer, act, subject, detail)
     SELECT $1, x.act, x.subject, x.detail FROM jsonb_to_recordset($2::jsonb) AS x(act text, subject text, detail jsonb)`,
    [actor.id, JSON.stringify(changes)],
  );
}

export interface OrganisationEntry extends OrganisationAct {
  id: string;
  officer: string;
  officerName: string;
  /** ISO 8601. */
  at: string;
}

type EntryRow = Omit<OrganisationEntry, 'officerName' | 'at'> & { at: Date };

/** What was changed last, the latest first. */
export async function organisationLog({ manager, settingsCache }: Runtime): Promise<OrganisationEntry[]> {
  const name = naming(await settingsCache.newest());
  const rows = await manager.query<EntryRow[]>(
    'SELECT id::text, officer, act, subject, detail, at FROM organisation_change ORDER BY id DESC LIMIT 200',
  );
  return rows.map((row) => ({
    ...row,
    officerName: name.officer(row.officer) ?? row.officer,
    at: row.at.toISOString(),
  }));
}
