import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The end of a clock is an instant: 24:00 of its last day, or the minute where hours count (R3, R9). */
export class DueInstant1795394800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE timer ADD COLUMN "due_at" TIMESTAMP WITH TIME ZONE');
    await runner.query(`UPDATE timer SET due_at = (effective_due + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`);
    await runner.query('ALTER TABLE timer ALTER COLUMN "due_at" SET NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE timer DROP COLUMN "due_at"');
  }
}
