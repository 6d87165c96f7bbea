import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was taken down as a suggestion or an enquiry and claimed to be a request is counted (R15, 条例 41). */
export class ClaimedFrom1796400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "petition" ADD "claimed_from" text`);
    await runner.query(`GRANT UPDATE (claimed_from) ON petition TO banjie_app`);
  }

  async down(): Promise<void> {
    throw new Error('What petitioners claimed is not taken back: restore a backup instead.');
  }
}
