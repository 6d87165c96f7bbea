import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who read which case, file and paper is on record (R12). */
export class ReadLog1796300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The record of who read what is not taken back: restore a backup instead.');
  }
}

const statements = [
  `CREATE TABLE "read_log" ("case_id" uuid NOT NULL, "reader" text NOT NULL, "desk" text NOT NULL, "kind" text NOT NULL, "item" text NOT NULL, "day" date NOT NULL, "process_id" uuid, "relations" text array NOT NULL, "first_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_at" TIMESTAMP WITH TIME ZONE NOT NULL, "count" integer NOT NULL, CONSTRAINT "read_at_least_once" CHECK ("count" >= 1 AND "last_at" >= "first_at"), CONSTRAINT "PK_read_log" PRIMARY KEY ("case_id", "reader", "desk", "kind", "item", "day"))`,
  `CREATE INDEX "read_log_of_case" ON "read_log" ("case_id", "first_at") `,
  `ALTER TABLE read_log ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  // What was read once stays read: the application's role counts further reads, and takes none away.
  `GRANT SELECT, INSERT ON read_log TO banjie_app`,
  `GRANT UPDATE (relations, last_at, count) ON read_log TO banjie_app`,
  `CREATE FUNCTION reads_are_only_added() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'reads are only added' USING ERRCODE = 'insufficient_privilege'; END $$`,
  `CREATE TRIGGER reads_are_only_added BEFORE UPDATE ON read_log FOR EACH ROW
     WHEN (NEW.count <= OLD.count OR NEW.last_at < OLD.last_at OR NOT NEW.relations @> OLD.relations)
     EXECUTE FUNCTION reads_are_only_added()`,
];
