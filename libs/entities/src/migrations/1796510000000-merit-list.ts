import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is not eligible for a year's merit, as a paper that was signed and is not changed any more (R4, R6). */
export class MeritList1796510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('A signed paper is not taken back: restore a backup instead.');
  }
}

const statements = [
  `CREATE TABLE "merit_list" ("id" uuid NOT NULL, "year" integer NOT NULL, "organ" text NOT NULL, "entries" jsonb NOT NULL, "prepared_by" text NOT NULL, "prepared_at" TIMESTAMP WITH TIME ZONE NOT NULL, "number_year" integer, "serial" integer, "signed_by" text, "signer" text, "signed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "merit_list_number" UNIQUE ("number_year", "serial"), CONSTRAINT "PK_merit_list" PRIMARY KEY ("id"))`,
  `CREATE FUNCTION signed_list_stays() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'a signed list is not changed'; END $$`,
  `CREATE TRIGGER signed_list_stays BEFORE UPDATE ON merit_list FOR EACH ROW WHEN (OLD.signed_at IS NOT NULL) EXECUTE FUNCTION signed_list_stays()`,
  `CREATE INDEX process_accountability ON process (subject) WHERE kind = 'accountability'`,
  `GRANT SELECT, INSERT ON merit_list TO banjie_app`,
  `GRANT UPDATE (number_year, serial, signed_by, signer, signed_at) ON merit_list TO banjie_app`,
];
