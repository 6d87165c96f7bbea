import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicationRole } from '../database/prepare.mjs';
import { inspect } from '../embedded-postgres/adopt.mjs';
import { note, wrong } from './finding.mjs';

/**
 * Where the embedded database is to be reached as the application's role; a finding where it does not run. Starts nothing.
 * @param {string} home
 * @returns {{ url: string } | import('./finding.mjs').Finding}
 */
export function embeddedDatabase(home) {
  const [cluster, secrets] = [join(home, 'postgres'), join(home, 'secrets.json')];
  if (!existsSync(cluster)) return note('database', `${home} 中还没有数据库 / there is no database yet`, 'npm start');
  const server = inspect(cluster);
  if (server.state !== 'ready' || !existsSync(secrets)) return wrong('database', '内置数据库没有运行 / the embedded database does not run', `npm start;仍不行则看 / if that fails, see ${join(cluster, 'server.log')}`);
  const { applicationPassword } = JSON.parse(readFileSync(secrets, 'utf8'));
  return { url: `postgres://${applicationRole}:${applicationPassword}@127.0.0.1:${server.port}/banjie` };
}
