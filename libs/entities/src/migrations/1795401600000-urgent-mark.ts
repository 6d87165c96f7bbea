import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists say which matters are urgent and major now (R9); the standing of every process is computed anew for it. */
export class UrgentMark1795401600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE process ADD COLUMN "urgent" boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE process DROP COLUMN "urgent"');
  }
}
