import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever proposed a record of destruction may take it back until somebody has decided (R11). */
export class WithdrawnDestructions1797500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Who proposed which files and withdrew it stays on record: restore a backup instead.');
  }
}

const statements = [
  `ALTER TABLE "destruction_record" ADD COLUMN "withdrawn_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "destruction_record" ADD CONSTRAINT "destruction_decided_or_withdrawn" CHECK ("withdrawn_at" IS NULL OR "decided_at" IS NULL)`,
  `CREATE FUNCTION withdrawn_destruction_stays() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'a withdrawn record of destruction is not proposed again' USING ERRCODE = 'insufficient_privilege'; END $$`,
  `CREATE TRIGGER withdrawn_destruction_stays BEFORE UPDATE ON destruction_record FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION withdrawn_destruction_stays()`,
  `CREATE OR REPLACE FUNCTION items_come_with_their_record() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN IF EXISTS (SELECT FROM destruction_record r WHERE r.id = NEW.record AND (r.decided_at IS NOT NULL OR r.withdrawn_at IS NOT NULL)) THEN
  RAISE EXCEPTION 'nothing is added to a decided or withdrawn record of destruction' USING ERRCODE = 'insufficient_privilege'; END IF; RETURN NEW; END $$`,
  `GRANT UPDATE (withdrawn_at) ON destruction_record TO banjie_app`,
];
