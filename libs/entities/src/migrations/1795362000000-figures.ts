import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The dashboard asks of every matter whether it was filed for denial; few were, and only their index answers fast (R15). */
export class Figures1795362000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX process_denial ON process (case_id) WHERE kind = 'denial'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX process_denial');
  }
}
