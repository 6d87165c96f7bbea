import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from '../root.mjs';
import { keptDataKey } from '../secrets.mjs';
import { fine, note, wrong } from './finding.mjs';

const registration = `${root}libs/office/dist/personal-data/`;

/**
 * The key the programs would be started with; undefined where there is none, or where secrets.json cannot be read, which is a
 * finding of its own.
 * @param {import('../config.mjs').Settings} settings
 * @param {string} home
 * @returns {string | undefined}
 */
export function dataKeyAtHand({ dataKey: given }, home) {
  if (given !== undefined) return given;
  try {
    return keptDataKey(home);
  } catch {
    return undefined;
  }
}

/**
 * Whether the key is the one the office's personal data is sealed with, asked as the programs ask when they start. Nothing of it
 * is shown; one that cannot be a key is named elsewhere.
 * @param {import('pg').Client} client
 * @param {string | undefined} key base64
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function dataKey(client, key) {
  const bytes = Buffer.from(key ?? '', 'base64');
  if (bytes.length !== 32) return [];
  if (!existsSync(`${registration}data-key.js`))
    return [note('dataKey', '尚未构建，未核对密钥 / not built: the key was not compared', 'npm run build')];
  const [{ fitsDataKey }, { PersonalData }] = await Promise.all(
    ['data-key.js', 'personal-data.js'].map((file) => import(pathToFileURL(registration + file).href)),
  );
  const query = async (/** @type {string} */ text, /** @type {unknown[]} */ values) =>
    (await client.query(text, values)).rows;
  if (await fitsDataKey({ query }, new PersonalData(bytes)))
    return [fine('dataKey', '密钥与本机关数据相符 / the key is that of the office’s data')];
  return [
    wrong(
      'dataKey',
      '密钥不是本机关数据所用的那一把：程序会拒绝启动 / the key is not the one the office’s data is sealed with: the programs refuse to start',
      '放回原来的 DATA_KEY（内置数据库：数据目录中的 secrets.json） / put the former DATA_KEY back (embedded: secrets.json of the data directory)',
    ),
  ];
}
