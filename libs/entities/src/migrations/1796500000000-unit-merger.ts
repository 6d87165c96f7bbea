import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units are merged with what they have open, by a paper; each matter is told once (R1). */
export class UnitMerger1796500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Which unit took over from which is not taken back: restore a backup instead.');
  }
}

const statements = [
  `CREATE TABLE "unit_merger" ("id" uuid NOT NULL, "unit" text NOT NULL, "into_unit" text NOT NULL, "paper" text NOT NULL, "paper_date" date NOT NULL, "ordered_by" text NOT NULL, "merged_by" text NOT NULL, "reason" text NOT NULL, "staff" text array NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "done_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_unit_merger" PRIMARY KEY ("id"))`,
  `CREATE TABLE "unit_merger_case" ("merger" uuid NOT NULL, "case_id" uuid NOT NULL, CONSTRAINT "PK_unit_merger_case" PRIMARY KEY ("merger", "case_id"))`,
  `ALTER TABLE unit_merger ADD FOREIGN KEY (unit) REFERENCES unit (id)`,
  `ALTER TABLE unit_merger ADD FOREIGN KEY (into_unit) REFERENCES unit (id)`,
  `ALTER TABLE unit_merger_case ADD FOREIGN KEY (merger) REFERENCES unit_merger (id)`,
  `ALTER TABLE unit_merger_case ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `GRANT SELECT, INSERT ON unit_merger, unit_merger_case TO banjie_app`,
  `GRANT UPDATE (done_at) ON unit_merger TO banjie_app`,
  `CREATE TRIGGER raise_settings_version AFTER INSERT ON unit_merger FOR EACH STATEMENT EXECUTE FUNCTION raise_settings_version()`,
];
