import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { get } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { isFree } from '../free-port.mjs';
import { root } from '../root.mjs';
import { dependencies } from './dependencies.mjs';
import { fine, note, wrong } from './finding.mjs';

const gigabyte = 1024 ** 3;

/** @returns {import('./finding.mjs').Finding[]} */
export function program() {
  const { version } = process;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const recent = major > 20 || (major === 20 && minor >= 19);
  return [
    recent
      ? fine('node', `Node.js ${version}`)
      : wrong(
          'node',
          `Node.js ${version} 过旧 / is too old`,
          '安装 Node.js 20.19 以上 / install Node.js 20.19 or later',
        ),
    dependencies(),
    existsSync(`${root}apps/api/dist/main.js`)
      ? fine('build', '程序已构建 / the programs are built')
      : wrong('build', '程序尚未构建 / the programs are not built', 'npm run build'),
  ];
}

/**
 * Who may read the data directory, and how much room it has.
 * @param {string} home
 * @returns {import('./finding.mjs').Finding[]}
 */
export function dataDirectory(home) {
  if (!existsSync(home))
    return [note('dataDirectory', `数据目录 ${home} 尚未建立 / the data directory does not exist yet`, 'npm start')];
  return [rightsOf(home), ...secretsOf(home), roomIn(home)];
}

/** @param {string} home */
function rightsOf(home) {
  const { mode } = statSync(home);
  if (mode & 0o022)
    return wrong(
      'dataDirectory',
      `数据目录 ${home} 其他账号可以写 / other accounts may write into the data directory`,
      `chmod go-w ${home}`,
    );
  try {
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
    return fine('dataDirectory', `数据目录 / data directory ${home}`);
  } catch {
    return wrong(
      'dataDirectory',
      `本账号不能读写数据目录 ${home} / this account may not use the data directory`,
      `chown -R "$(id -un)" ${home}`,
    );
  }
}

/** @param {string} home */
function secretsOf(home) {
  const file = join(home, 'secrets.json');
  if (!existsSync(file)) {
    if (!existsSync(join(home, 'postgres'))) return [];
    return [
      wrong(
        'keyFile',
        `数据库还在，但缺少 ${file} / the database is there but its secrets are not`,
        '从另行保管处放回 secrets.json / put back the secrets.json you kept',
      ),
    ];
  }
  const mode = statSync(file).mode & 0o777;
  if (mode & 0o077)
    return [
      wrong(
        'keyFile',
        `密钥文件 ${file} 权限为 ${mode.toString(8)}，他人可读 / others may read the key file`,
        `chmod 600 ${file}`,
      ),
    ];
  const { dataKey } = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof dataKey !== 'string' || Buffer.from(dataKey, 'base64').length !== 32)
    return [
      wrong(
        'keyFile',
        `${file} 中的 dataKey 不是 32 字节 / the dataKey is not 32 bytes`,
        '从另行保管处放回 secrets.json / put back the secrets.json you kept',
      ),
    ];
  return [fine('keyFile', '密钥文件只有本账号可读 / only this account reads the key file')];
}

/** @param {string} home */
function roomIn(home) {
  const { bavail, bsize } = statfsSync(home);
  const room = (bavail * bsize) / gigabyte;
  const said = `磁盘剩余 / free disk space ${room.toFixed(1)} GB`;
  if (room < 1)
    return wrong(
      'disk',
      said,
      '清理或扩容：满了以后新的办理会被拒绝 / make room: when it is full, new acts are refused',
    );
  return room < 5 ? note('disk', said, '请尽早扩容 / add room soon') : fine('disk', said);
}

/**
 * Whether the office answers on its port, or nobody does, or somebody else.
 * @param {{ host: string, port: number }} settings
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function port({ host, port: number }) {
  const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${number}`;
  const answer = await said(`${address}/api/health/live`);
  if (answer.includes('"alive":true'))
    return [fine('port', `办结在 ${address} 应答 / the office answers at ${address}`)];
  if (await isFree(number, host))
    return [
      note(
        'port',
        `端口 ${number} 空闲：办结没有在这个端口运行 / port ${number} is free: the office does not run on it`,
        'npm start；若用别的端口启动，检查时也给出同一个 PORT / npm start; if it was started on another port, give the same PORT to this command',
      ),
    ];
  return [
    wrong(
      'port',
      `端口 ${number} 被别的程序占用 / port ${number} is taken by something else`,
      '停止该程序，或用 PORT 另选端口（启动与检查用同一个） / stop it, or choose another PORT (the same to start and to examine)',
    ),
  ];
}

/**
 * What is answered at an address within 5 s; empty where nothing is. Not fetch: one that is hung up on without a word may wait
 * for ever without keeping the process alive.
 * @param {string} address
 * @returns {Promise<string>}
 */
function said(address) {
  return new Promise((resolve) => {
    const request = get(
      address,
      { agent: false, timeout: 5_000 },
      (response) => void text(response).then(resolve, () => resolve('')),
    );
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(''));
    request.once('close', () => setTimeout(() => resolve(''), 100));
  });
}

/** @returns {import('./finding.mjs').Finding[]} */
export function fonts() {
  const { resolve } = createRequire(`${root}libs/documents/package.json`);
  const missing = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf'].filter(
    (file) => !resolves(resolve, `@expo-google-fonts/noto-serif-sc/${file}`),
  );
  if (missing.length === 0) return [fine('fonts', '文书字体齐全 / the fonts of documents are there')];
  return [wrong('fonts', `缺少文书字体 / fonts of documents are missing: ${missing.join(', ')}`, 'npm ci')];
}

/**
 * @param {(name: string) => string} resolve
 * @param {string} name
 */
function resolves(resolve, name) {
  try {
    return existsSync(resolve(name));
  } catch {
    return false;
  }
}
