import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canEnter, serverAccount } from '../../scripts/embedded-postgres/account.mjs';
import { createHome } from '../../scripts/embedded-postgres/home.mjs';

/** Memory first: every commit of a test waits for fsync, which stays on as in the office. */
export const serverPlaces = () => ['/dev/shm', tmpdir(), '/var/tmp'].filter(existsSync);

/** Where an fsync reaches a disk, for measuring. */
export const diskPlaces = () => ['/var/tmp', tmpdir()].filter(existsSync);

/**
 * Directory for a throw-away cluster. Its name carries our process id, so that a later run finds and clears
 * what a killed one left behind.
 * @param {string[]} [places] in order of preference
 * @returns {string}
 */
export function createServerPlace(places = serverPlaces()) {
  return createHome(mkdtempSync(join(roomyPlace(places), `banjie-test-${process.pid}-`)));
}

/**
 * A place with room, open to the server's account.
 * @param {string[]} places
 */
function roomyPlace(places) {
  const account = serverAccount('');
  const found = places.find((place) => hasRoom(place) && canEnter(account, place));
  if (!found) throw new Error(`No directory with 1 GB free for a test database among ${places.join(', ')}`);
  return found;
}

/** @param {string} place */
function hasRoom(place) {
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize > 1_000_000_000;
}
