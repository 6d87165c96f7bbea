import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds earlier petitions of the same person or about the same matter while the clerk types (R2). */
export class SeenBefore1795330800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...words, ...table, ...links]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The words of petitions are not taken back: restore a backup instead.');
  }
}

const words = [
  // Chinese has no spaces and PostgreSQL ships no parser for it: pairs of characters find what single ones or whole runs
  // do not. The first 500 characters say what a matter is about. Migration, registration and search all use this one.
  `CREATE FUNCTION search_words(said text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
     $$ SELECT COALESCE(array_agg(DISTINCT word), '{}') FROM (
          SELECT CASE WHEN run ~ '^[a-z0-9]' THEN ARRAY[run] ELSE ARRAY(
            SELECT pair FROM (SELECT sign || lead(sign) OVER (ORDER BY place) AS pair
              FROM unnest(string_to_array(run, NULL)) WITH ORDINALITY AS signs(sign, place)) AS pairs WHERE pair IS NOT NULL) END AS found
          FROM (SELECT (regexp_matches(lower(normalize(left(said, 500), NFKC)), '[a-z0-9]+|[\u3400-\u9fff]+', 'g'))[1] AS run) AS runs
        ) AS all_runs, unnest(found) AS word $$`,
];

const table = [
  `CREATE TABLE "petition_words" ("case_id" uuid NOT NULL, "words" text array NOT NULL, CONSTRAINT "PK_petition_words" PRIMARY KEY ("case_id"))`,
  `ALTER TABLE petition_words ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  // How rare a word is tells the same matter from any matter; the planner's statistics know it without a table of our own.
  `ALTER TABLE petition_words ALTER COLUMN words SET STATISTICS 200`,
  `INSERT INTO petition_words SELECT p.case_id, search_words(p.title || ' ' || p.content)
     FROM petition p JOIN case_file c ON c.id = p.case_id WHERE NOT c.sealed`,
  // Many words are looked up for one text: each would read the whole list of pending entries again.
  `CREATE INDEX petition_words_found ON petition_words USING gin (words) WITH (fastupdate = off)`,
  // Comparing a word with every row is a hundred times slower than the planner believes while the table is young.
  `CREATE FUNCTION petitions_saying(word text) RETURNS SETOF uuid LANGUAGE sql STABLE SET enable_seqscan = off AS
     $$ SELECT case_id FROM petition_words WHERE words @> ARRAY[word] LIMIT 500 $$`,
  `CREATE INDEX petitioner_name ON petitioner (name)`,
  `GRANT SELECT, INSERT ON petition_words TO banjie_app`,
];

const links = [
  `ALTER TABLE petition ADD COLUMN "repeat_of" uuid`,
  `ALTER TABLE petition ADD FOREIGN KEY (repeat_of) REFERENCES case_file (id)`,
];
