import { regimes } from '@banjie/workflows';
import type { DataSource } from 'typeorm';
import type { Runtime } from './advance/advance.js';
import { tripsOf } from './advance/trips.js';
import { Misconfigured } from './configured.js';
import { Bookshelf } from './office/book.js';
import { Regime } from './regime.js';

/** The regime of the office: every machine, checked for gaps. */
export const officeRegime = (): Regime => new Regime(regimes);

/** A runtime over an open connection. Throws where the regime is not wired completely. */
export function createRuntime(dataSource: DataSource): Runtime {
  const { manager } = dataSource;
  return { manager, regime: officeRegime(), shelf: new Bookshelf(manager), trips: tripsOf(manager) };
}

const durability = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/**
 * What must hold before anybody is served: a server that keeps what it acknowledged, a role that cannot rewrite the
 * history, and a true clock in production. Throws an Error that says what to change.
 */
export async function checkDatabase(
  { manager }: Pick<Runtime, 'manager'>,
  mode: 'trial' | 'production',
): Promise<void> {
  const settings = await manager.query<{ name: string; setting: string }[]>(
    'SELECT name, setting FROM pg_settings WHERE name = ANY ($1)',
    [durability],
  );
  const off = settings.filter(({ setting }) => setting === 'off').map(({ name }) => name);
  if (off.length > 0)
    throw new Misconfigured(
      `PostgreSQL runs with ${off.join(', ')} off: what it acknowledges could be lost. Turn it on.`,
    );
  const [rights] = await manager.query<{ rewrites: boolean; shift: string; mode: string }[]>(
    `SELECT has_table_privilege('history', 'UPDATE') OR has_table_privilege('history', 'DELETE') AS rewrites,
       clock_shift::text AS shift, mode FROM office WHERE id = 1`,
  );
  if (rights?.rewrites)
    throw new Misconfigured(
      'This database role may rewrite the history. Connect as the application role (banjie_app).',
    );
  if (mode === 'production' && rights?.shift !== '0')
    throw new Misconfigured('The office clock is shifted: a trial database cannot serve production.');
  if (mode === 'production' && rights?.mode !== 'production')
    throw new Misconfigured(`The database belongs to a ${rights?.mode} office.`);
}
