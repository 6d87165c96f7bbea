import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Petitioners may ask not to be named to the unit (R12): what they wrote is kept aside, and their files are opened to the unit one by
 * one. A matter that was flagged in an earlier release is confidential from now on.
 */
export class Confidential1796310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What was promised to petitioners is not taken back: restore a backup instead.');
  }
}

const statements = [
  `ALTER TABLE process ADD COLUMN "confidential" boolean NOT NULL DEFAULT false`,
  `CREATE TABLE "petition_as_written" ("case_id" uuid NOT NULL, "words_cipher" text NOT NULL, CONSTRAINT "PK_petition_as_written" PRIMARY KEY ("case_id"))`,
  `ALTER TABLE petition_as_written ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `CREATE TABLE "attachment_opened" ("attachment_id" uuid NOT NULL, "officer" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_attachment_opened" PRIMARY KEY ("attachment_id"))`,
  `ALTER TABLE attachment_opened ADD FOREIGN KEY (attachment_id) REFERENCES attachment (id)`,
  `GRANT SELECT, INSERT ON petition_as_written, attachment_opened TO banjie_app`,
  // What was brought is changed only to leave out who brought it, and only once it is kept aside as it was written.
  `GRANT UPDATE (content) ON petition TO banjie_app`,
  `CREATE FUNCTION petition_is_kept_as_written() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN IF NOT EXISTS (SELECT FROM petition_as_written w WHERE w.case_id = NEW.case_id) THEN
       RAISE EXCEPTION 'the words of a petition are kept as they were written' USING ERRCODE = 'insufficient_privilege'; END IF; RETURN NEW; END $$`,
  `CREATE TRIGGER petition_is_kept_as_written BEFORE UPDATE OF content ON petition FOR EACH ROW
     WHEN (NEW.content IS DISTINCT FROM OLD.content) EXECUTE FUNCTION petition_is_kept_as_written()`,
  // Its papers up to now may name the person: from now on they are left out for whoever is not to know.
  `UPDATE process p SET confidential = true,
     snapshot = jsonb_set(p.snapshot, '{context,confidentialSince}', to_jsonb(to_char(office_now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
   FROM petition t WHERE t.case_id = p.case_id AND p.kind = 'petition' AND 'confidential' = ANY (t.flags)`,
];
