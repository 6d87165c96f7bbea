import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applicationRole } from '../database/prepare.mjs';
import { canEnter, serverAccount } from '../embedded-postgres/account.mjs';
import { inspect } from '../embedded-postgres/adopt.mjs';
import { damagedBinaries } from '../embedded-postgres/binaries.mjs';
import { note, wrong } from './finding.mjs';

/**
 * Where the embedded database is to be reached as the application's role; a finding where it does not run. Starts nothing.
 * @param {string} home
 * @returns {{ url: string } | import('./finding.mjs').Finding}
 */
export function embeddedDatabase(home) {
  const [cluster, secrets] = [join(home, 'postgres'), join(home, 'secrets.json')];
  if (!existsSync(cluster)) return note('database', `${home} 中还没有数据库 / there is no database yet`, 'npm start');
  const closed = closedDirectory(cluster);
  if (closed)
    return wrong(
      'database',
      `数据库的系统账号进不了 ${closed} / the account PostgreSQL runs as cannot enter ${closed}`,
      `chmod 711 ${closed}`,
    );
  if (!existsSync(secrets))
    return wrong(
      'database',
      '没有 secrets.json 中的密码，无法查看内置数据库 / without the password in secrets.json the embedded database cannot be looked at',
      '从另行保管处放回 secrets.json / put back the secrets.json you kept',
    );
  const damaged = damagedBinaries(serverAccount(cluster), home);
  if (damaged) return wrong('database', damaged, 'npm ci');
  const server = inspect(cluster);
  if (server.state === 'stale')
    return wrong(
      'database',
      `${join(cluster, 'postmaster.pid')} 已损坏或属于别的进程 / is damaged, or names a process that is none of the database's`,
      'npm start 会自行清除后启动 / npm start clears it and starts',
    );
  if (server.state !== 'ready')
    return wrong(
      'database',
      '内置数据库没有运行 / the embedded database does not run',
      `npm start；仍不行则看 / if that fails, see ${join(cluster, 'server.log')}`,
    );
  const { applicationPassword } = JSON.parse(readFileSync(secrets, 'utf8'));
  return { url: `postgres://${applicationRole}:${applicationPassword}@127.0.0.1:${server.port}/banjie` };
}

/**
 * The outermost directory on the way to the cluster that the server's account cannot enter; undefined where it reaches it.
 * @param {string} cluster
 * @returns {string | undefined}
 */
function closedDirectory(cluster) {
  const account = serverAccount(cluster);
  if (canEnter(account, cluster)) return undefined;
  const way = [cluster];
  for (let inner = cluster; dirname(inner) !== inner; inner = dirname(inner)) way.unshift(dirname(inner));
  return way.find((directory) => !canEnter(account, directory));
}
