import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which a petitioner is one person and nobody else (R2): filled with the canonical forms at the first start. */
export class ProvenBy1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE petitioner ADD COLUMN "proven_by" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`GRANT UPDATE (proven_by) ON petitioner TO banjie_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE petitioner DROP COLUMN "proven_by"`);
  }
}
