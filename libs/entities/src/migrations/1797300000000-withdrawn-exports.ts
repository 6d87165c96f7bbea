import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever asked for a list as a file may ask for it no more, until somebody has decided (R12). */
export class WithdrawnExports1797300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Who asked for which list and withdrew it stays on record: restore a backup instead.');
  }
}

const statements = [
  `ALTER TABLE "list_export" ADD COLUMN "withdrawn_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "list_export" ADD CONSTRAINT "list_export_decided_or_withdrawn" CHECK ("withdrawn_at" IS NULL OR "decided_at" IS NULL)`,
  `CREATE FUNCTION withdrawn_export_stays() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'a withdrawn export is not asked for again'; END $$`,
  `CREATE TRIGGER withdrawn_export_stays BEFORE UPDATE ON list_export FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION withdrawn_export_stays()`,
  `GRANT UPDATE (withdrawn_at) ON list_export TO banjie_app`,
];
