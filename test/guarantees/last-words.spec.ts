import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '@banjie/entities';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { BadLine } from './faults/bad-line.js';

/** A server that dies can send its last words in the packet that says it is ready; the process must outlive that (F3). */
describe('a connection that ends in the moment it is handed over', () => {
  let database: TestDatabase;
  let line: BadLine;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    line = await BadLine.to(database.appUrl);
    source = await createDataSource({ url: line.url, poolSize: 2 }).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    line.close();
    await database.drop();
  });

  it('refuses what was asked on it, and the next one serves', async () => {
    line.weather = 'farewell';
    line.cut();
    for (let attempt = 0; attempt < 3; attempt += 1)
      await expect(source.query('SELECT 1')).rejects.toThrow(/terminat|not queryable|Connection/);
    line.weather = 'fair';
    await expect(source.query('SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });
});
