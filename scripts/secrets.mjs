import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Misconfigured } from './config.mjs';

/**
 * @typedef {object} Secrets
 * @property {string} ownerPassword of the cluster's owner
 * @property {string} applicationPassword of the application's role
 * @property {string} dataKey 32 bytes, base64: personal data at rest (R12). Lost, the data cannot be read again.
 * @property {string} trialPassword of all trial accounts
 */

/**
 * The secrets of this data directory; made once, then always the same.
 * @param {string} home
 * @param {{ dataKey?: string | undefined }} [given] a key that was kept elsewhere, for a directory that has no secrets yet
 * @returns {Secrets}
 */
export function loadSecrets(home, given = {}) {
  const file = join(home, 'secrets.json');
  if (!existsSync(file)) create(file, { hasData: existsSync(join(home, 'postgres')), dataKey: given.dataKey });
  return readSecrets(file);
}

/**
 * @param {string} file
 * @returns {Secrets}
 */
function readSecrets(file) {
  try {
    const secrets = JSON.parse(readFileSync(file, 'utf8'));
    if (
      ['ownerPassword', 'applicationPassword', 'dataKey', 'trialPassword'].every(
        (name) => typeof secrets?.[name] === 'string',
      )
    )
      return secrets;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Misconfigured(`${file} 已损坏，请换回另存的那一份 / is damaged: put back the copy you kept`);
}

/**
 * The key of this data directory; undefined where it has none.
 * @param {string} home
 * @returns {string | undefined}
 */
export function keptDataKey(home) {
  const file = join(home, 'secrets.json');
  return existsSync(file) ? loadSecrets(home).dataKey : undefined;
}

/**
 * @param {string} file
 * @param {{ hasData: boolean, dataKey: string | undefined }} circumstances
 */
function create(file, { hasData, dataKey }) {
  if (hasData)
    throw new Misconfigured(
      `数据库还在，但缺少 ${file}，请从备份恢复 / the database is there but ${file} is missing: restore it from a backup`,
    );
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ ...generate(), ...(dataKey ? { dataKey } : {}) }, null, 2)}\n`, {
    mode: 0o600,
  });
  try {
    // Unlike a rename, a link never replaces what another launcher has written a moment before.
    linkSync(draft, file);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

/** @returns {Secrets} */
function generate() {
  return {
    ownerPassword: randomBytes(24).toString('hex'),
    applicationPassword: randomBytes(24).toString('hex'),
    dataKey: randomBytes(32).toString('base64'),
    trialPassword: readable(12),
  };
}

/**
 * A password people copy from a screen: no characters that look alike.
 * @param {number} length
 */
function readable(length) {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}
