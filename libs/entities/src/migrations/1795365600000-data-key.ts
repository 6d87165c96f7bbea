import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what an office knows the key its personal data is sealed with (R12): another would make two halves no key opens. */
export class DataKey1795365600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE office ADD COLUMN "data_key_check" text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE office DROP COLUMN "data_key_check"');
  }
}
