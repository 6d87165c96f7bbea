import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has acted in a case, so that they find it again, ended or not. */
export class Hands1797000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_file DROP COLUMN hands');
  }
}

const statements = [
  `ALTER TABLE case_file ADD COLUMN "hands" text array NOT NULL DEFAULT '{}'`,
  `UPDATE case_file c SET hands = acted.officers FROM (
    SELECT h.case_id, array_agg(DISTINCT h.actor ORDER BY h.actor) AS officers FROM history h JOIN officer o ON o.id = h.actor GROUP BY h.case_id) acted
  WHERE acted.case_id = c.id`,
  // Not put off: whoever has just acted looks for it. A case gets another hand a few times in its life, not with every act.
  `CREATE INDEX case_file_hands ON case_file USING gin (hands) WITH (fastupdate = off)`,
];
