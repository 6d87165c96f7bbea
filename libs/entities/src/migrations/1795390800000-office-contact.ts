import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the public finds the office and calls it: what a page says that cannot open. */
export class OfficeContact1795390800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE office ADD COLUMN "address" text, ADD COLUMN "telephone" text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE office DROP COLUMN "telephone", DROP COLUMN "address"');
  }
}
