import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviews are the superior organ's (条例 35, 36): no list asks any more who of the leaders must not decide one. */
export class SuperiorReview1795391200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE process DROP COLUMN "not_deciders"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE process ADD COLUMN "not_deciders" text array NOT NULL DEFAULT '{}'`);
    await runner.query('UPDATE office SET standing_version = 0');
  }
}
