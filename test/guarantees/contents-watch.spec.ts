import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '@banjie/entities';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { ContentsWatch } from '../support/table-contents.js';

let database: TestDatabase;
let owner: DataSource;
let watch: ContentsWatch;
const change = (statement: string): Promise<unknown> => owner.query(statement);

beforeAll(async () => {
  database = await createTestDatabase();
  owner = await createDataSource({ url: database.ownerUrl, poolSize: 1 }).initialize();
  await change(`INSERT INTO category (path, position) SELECT 'a' || n, n FROM generate_series(1, 5) AS n`);
  watch = new ContentsWatch(owner);
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

describe('what watches that a refused request changed nothing', () => {
  it.each([
    ['a row more', `INSERT INTO category (path, position) VALUES ('b', 9)`, ['category']],
    ['a row of other contents', `UPDATE category SET position = 10 WHERE path = 'b'`, ['category']],
    ['a row of the same contents', `UPDATE category SET position = 10 WHERE path = 'b'`, []],
    ['a row less', `DELETE FROM category WHERE path = 'a1'`, ['category']],
    [
      'one more and one less',
      `WITH gone AS (DELETE FROM category WHERE path = 'a2') INSERT INTO category (path, position) VALUES ('c', 11)`,
      ['category'],
    ],
    [
      'a row that was rolled back',
      `DO $$ BEGIN INSERT INTO category (path, position) VALUES ('d', 12); RAISE EXCEPTION 'no'; EXCEPTION WHEN others THEN NULL; END $$`,
      [],
    ],
    ['nothing', 'SELECT 1', []],
  ])('sees %s', async (_what, statement, tables) => {
    await watch.changed();
    await change(statement);
    expect(await watch.changed()).toEqual(tables);
  });
});
