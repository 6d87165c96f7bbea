import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { withClient } from '../../scripts/database/prepare.mjs';
import { createTestDatabase } from '../support/database.js';

describe('a database of a spec file', () => {
  it('is reached by the owner and by the application, which is no superuser', async () => {
    const database = await createTestDatabase();
    const rights = 'SELECT current_database() AS name, rolsuper FROM pg_roles WHERE rolname = current_user';
    const ask = (url: string) => withClient(url, async (client) => (await client.query(rights)).rows);
    expect(await ask(database.ownerUrl)).toEqual([{ name: database.name, rolsuper: true }]);
    expect(await ask(database.appUrl)).toEqual([{ name: database.name, rolsuper: false }]);
    await database.drop();
  });

  it('tells who left a connection open', async () => {
    const database = await createTestDatabase();
    const leaking = new pg.Client({ connectionString: database.appUrl, application_name: 'the leak' });
    leaking.on('error', () => {});
    await leaking.connect();
    await expect(database.drop()).rejects.toThrow('the leak');
    await leaking.end();
  });
});
