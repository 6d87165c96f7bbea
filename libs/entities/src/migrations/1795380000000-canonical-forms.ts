import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By what petitioners are found again (R2): names as well as numbers in one canonical form, and each of several telephone
 * numbers. Numbers are encrypted: the office computes the forms of what was registered before when it first starts.
 */
export class CanonicalForms1795380000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...columns, ...indexes, ...grants]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE petitioner ADD COLUMN "phone_index" text');
    await runner.query('UPDATE petitioner SET phone_index = phone_indexes[1]');
    await runner.query('CREATE INDEX "IDX_5d12de02079558985612ed6885" ON "petitioner" ("phone_index")');
    await runner.query('CREATE INDEX petitioner_name ON petitioner (name)');
    await runner.query('ALTER TABLE petitioner DROP COLUMN "phone_indexes", DROP COLUMN "name_key"');
    await runner.query('ALTER TABLE office DROP COLUMN "canonical_version"');
  }
}

const columns = [
  `ALTER TABLE petitioner ADD COLUMN "name_key" text, ADD COLUMN "phone_indexes" text array NOT NULL DEFAULT '{}'`,
  `UPDATE petitioner SET name_key = name, phone_indexes = array_remove(ARRAY[phone_index], NULL)`,
  `ALTER TABLE petitioner ALTER COLUMN "name_key" SET NOT NULL, DROP COLUMN "phone_index"`,
  `ALTER TABLE office ADD COLUMN "canonical_version" integer NOT NULL DEFAULT 0`,
];

const indexes = [
  `DROP INDEX petitioner_name`,
  `CREATE INDEX petitioner_name_key ON petitioner (name_key)`,
  `CREATE INDEX petitioner_phones ON petitioner USING gin (phone_indexes) WITH (fastupdate = off)`,
];

const grants = [`GRANT UPDATE (name_key, id_number_index, phone_indexes) ON petitioner TO banjie_app`];
