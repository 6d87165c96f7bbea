import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Registers (台账): entries of the history by what they are, in the order of time; and the columns each officer keeps. */
export class Registers1796900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE register_layout');
    await runner.query('DROP INDEX history_register');
  }
}

const statements = [
  `CREATE INDEX history_register ON history (process_kind, type, at, case_id, seq) WHERE process_id IS NOT NULL AND timer_id IS NULL`,
  `CREATE TABLE "register_layout" ("officer" text NOT NULL, "register" text NOT NULL, "columns" jsonb NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_register_layout" PRIMARY KEY ("officer", "register"))`,
  `ALTER TABLE register_layout ADD FOREIGN KEY (officer) REFERENCES officer (id)`,
  `GRANT SELECT, INSERT, UPDATE ON register_layout TO banjie_app`,
];
