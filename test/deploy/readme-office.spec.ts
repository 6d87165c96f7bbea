import { afterAll, beforeAll, describe } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmptyDatabase, type TestDatabase } from '../support/database.js';
import { proveEach } from './readme/command-run.js';
import { officeRuns, type OfficePlace } from './readme/office-runs.js';

describe('an installation with a database of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banjie-commands-'));
  const databases: TestDatabase[] = [];
  let place: OfficePlace;

  beforeAll(async () => {
    const key = { DATA_KEY: randomBytes(32).toString('base64'), DATA_DIR: folder };
    const [office = key, restored = key] = [await outside(), await outside()];
    place = { office: { ...key, ...office }, restored: { ...key, ...restored }, backup: join(folder, 'office.backup') };
  });
  afterAll(async () => {
    for (const database of databases) await database.drop();
    rmSync(folder, { recursive: true });
  });

  async function outside(): Promise<Record<string, string>> {
    const database = await createEmptyDatabase();
    databases.push(database);
    return { DATABASE_URL: database.appUrl, MIGRATION_DATABASE_URL: database.ownerUrl };
  }

  proveEach(
    officeRuns(() => place),
    () => ({ backup: place.backup }),
  );
});
