import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Named selections of the queue, and who is first contact for what comes in online. */
export class Desk1795341700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...queue, ...views, ...online]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What officers saved is not taken back: restore a backup instead.');
  }
}

// Terms end at midnight, so that thousands of matters are due at one instant: only with the id is a page of them a range of
// the index, and the next page the range after it.
const queue = ['unit', 'officer', 'desk', 'first_contact'].flatMap((column) => [
  `DROP INDEX process_queue_of_${column}`,
  `CREATE INDEX process_queue_of_${column} ON process (${column}, COALESCE(due_at, 'infinity'), id) WHERE open`,
]);

const views = [
  `CREATE TABLE "saved_view" ("officer" text NOT NULL, "name" text NOT NULL, "filters" jsonb NOT NULL,
     "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_saved_view" PRIMARY KEY ("officer", "name"))`,
  `ALTER TABLE saved_view ADD FOREIGN KEY (officer) REFERENCES officer (id)`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view TO banjie_app`,
];

const online = [
  // Empty: the coordination desk, which decides where the duty is unclear (R1).
  `ALTER TABLE office ADD COLUMN "online_contact" text REFERENCES officer (id)`,
];
