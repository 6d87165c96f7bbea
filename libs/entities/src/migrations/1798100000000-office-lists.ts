import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places beside the categories, and lines of either that are offered no more (R2). */
export class OfficeLists1798100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM category WHERE retired_at IS NOT NULL');
    await runner.query('ALTER TABLE category DROP COLUMN retired_at');
    await runner.query('DROP TABLE place');
  }
}

const statements = [
  `ALTER TABLE "category" ADD COLUMN "retired_at" TIMESTAMP WITH TIME ZONE`,
  `CREATE TABLE "place" ("path" text NOT NULL, "position" integer NOT NULL, "retired_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_place" PRIMARY KEY ("path"))`,
  `GRANT UPDATE ON category TO banjie_app`,
  `REVOKE DELETE ON category FROM banjie_app`,
  `GRANT SELECT, INSERT, UPDATE ON place TO banjie_app`,
];
