import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { Misconfigured } from '../config.mjs';
import { canEnter, serverAccount } from './account.mjs';

/**
 * Makes a directory in which the server's account can work. Where that account cannot get through (root's
 * own 0700 home), the data goes to /var/lib/banjie/<hash of the wanted path>, always the same for one path.
 * @param {string} wanted absolute path
 * @returns {string} real path of the directory to use
 */
export function createHome(wanted) {
  const home = open(wanted);
  if (canEnter(serverAccount(`${home}/postgres`), home)) return home;
  return open(elsewhereFor(home));
}

/**
 * The directory `createHome` has made or would use; makes nothing.
 * @param {string} wanted absolute path
 * @returns {string}
 */
export function existingHome(wanted) {
  if (!existsSync(wanted)) return wanted;
  const elsewhere = elsewhereFor(realpathSync(wanted));
  return !existsSync(`${wanted}/postgres`) && existsSync(`${elsewhere}/postgres`) ? elsewhere : realpathSync(wanted);
}

/** @param {string} home */
const elsewhereFor = (home) => `/var/lib/banjie/${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;

/** @param {string} directory */
function open(directory) {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
  } catch (error) {
    throw new Misconfigured(
      `DATA_DIR 目录无法写入，请改用 DATA_DIR 指定一个可写的目录 / the data directory cannot be written to; choose another with DATA_DIR: ${/** @type {Error} */ (error).message}`,
    );
  }
  const { uid, mode } = statSync(directory);
  if (uid === process.getuid?.()) chmodSync(directory, uid === 0 ? (mode & 0o755) | 0o711 : mode & 0o755);
  return realpathSync(directory);
}
