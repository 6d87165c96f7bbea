import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Absences with their deputies; who acted in whose name stays with the case, as what the deputy did does (R1, R6). */
export class Deputies1795409200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The record of who stood in for whom is not taken back: restore a backup instead.');
  }
}

const statements = [
  `CREATE TABLE "absence" ("id" uuid NOT NULL, "principal" text NOT NULL, "deputy" text, "from_day" date NOT NULL, "to_day" date NOT NULL, "reason" text NOT NULL, "recorded_by" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "approved_by" text, "approved_at" TIMESTAMP WITH TIME ZONE, "ended_by" text, "ended_at" TIMESTAMP WITH TIME ZONE, "end_reason" text, CONSTRAINT "PK_absence" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_absence_principal" ON "absence" ("principal")`,
  `ALTER TABLE absence ADD CONSTRAINT absence_days CHECK (from_day <= to_day)`,
  `ALTER TABLE absence ADD CONSTRAINT absence_by_another CHECK (deputy <> principal AND approved_by <> principal AND approved_by <> deputy)`,
  `CREATE TABLE "absence_alert" ("absence" uuid NOT NULL, "process" uuid NOT NULL, "kind" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_absence_alert" PRIMARY KEY ("absence", "process", "kind"))`,
  `ALTER TABLE absence_alert ADD FOREIGN KEY (absence) REFERENCES absence (id)`,
  `ALTER TABLE case_file ADD COLUMN "acted_for" text array NOT NULL DEFAULT '{}'`,
  // A breach stays that of whose desk it is; who sat there when it happened is on record with it.
  `ALTER TABLE breach ADD COLUMN "deputy" text`,
  // Neither who is away nor when is ever changed: only whether it was approved and that it was ended.
  `GRANT SELECT, INSERT ON absence, absence_alert TO banjie_app`,
  `GRANT UPDATE (approved_by, approved_at, ended_by, ended_at, end_reason) ON absence TO banjie_app`,
  `CREATE TRIGGER raise_settings_version AFTER INSERT OR UPDATE OR DELETE ON absence
     FOR EACH STATEMENT EXECUTE FUNCTION raise_settings_version()`,
];
