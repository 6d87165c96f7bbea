import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who signs which paper is laid down by the office (R10); an office that lays down nothing goes on as before. */
export class SignOff1796100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The record of who had to sign is not taken back: restore a backup instead.');
  }
}

const statements = [
  `CREATE TABLE "sign_off_decision" ("paper" text NOT NULL, "version" integer NOT NULL, "level" text NOT NULL, "effective_from" date NOT NULL, "decided_by" text NOT NULL, "reason" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_sign_off_decision" PRIMARY KEY ("paper", "version"))`,
  // A decision is followed by a later one, and is never changed or deleted.
  `GRANT SELECT, INSERT ON sign_off_decision TO banjie_app`,
  `CREATE TRIGGER raise_settings_version AFTER INSERT ON sign_off_decision
     FOR EACH STATEMENT EXECUTE FUNCTION raise_settings_version()`,
];
