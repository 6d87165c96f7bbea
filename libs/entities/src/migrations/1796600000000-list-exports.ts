import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists as files: asked for, approved by a second person, and each time they are taken (R12). */
export class ListExports1796600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Who took which list out of the office stays on record: restore a backup instead.');
  }
}

const statements = [
  `CREATE TABLE "list_export" ("id" uuid NOT NULL, "number_year" integer NOT NULL, "serial" integer NOT NULL, "list" text NOT NULL, "filter" jsonb NOT NULL, "purpose" text NOT NULL, "requested_by" text NOT NULL, "one_with" text array NOT NULL, "requested_at" TIMESTAMP WITH TIME ZONE NOT NULL, "approved" boolean, "decided_by" text, "decided_at" TIMESTAMP WITH TIME ZONE, "reason" text, CONSTRAINT "list_export_number" UNIQUE ("number_year", "serial"), CONSTRAINT "list_export_decided_by_another" CHECK ("decided_by" IS NULL OR "decided_by" <> "requested_by"), CONSTRAINT "list_export_decided_whole" CHECK (("decided_at" IS NULL) = ("approved" IS NULL) AND ("decided_at" IS NULL) = ("decided_by" IS NULL) AND ("decided_at" IS NULL) = ("reason" IS NULL)), CONSTRAINT "PK_list_export" PRIMARY KEY ("id"))`,
  `CREATE INDEX "list_export_of" ON "list_export" ("requested_by", "requested_at")`,
  `CREATE TABLE "export_download" ("id" uuid NOT NULL, "list_export" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "rows" integer NOT NULL, "is_cut" boolean NOT NULL, CONSTRAINT "PK_export_download" PRIMARY KEY ("id"))`,
  `CREATE INDEX "export_download_of" ON "export_download" ("list_export", "at")`,
  `CREATE FUNCTION decided_export_stays() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'a decided export is not decided again'; END $$`,
  `CREATE TRIGGER decided_export_stays BEFORE UPDATE ON list_export FOR EACH ROW WHEN (OLD.decided_at IS NOT NULL) EXECUTE FUNCTION decided_export_stays()`,
  `GRANT SELECT, INSERT ON list_export, export_download TO banjie_app`,
  `GRANT UPDATE (approved, decided_by, decided_at, reason) ON list_export TO banjie_app`,
];
