import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By what a matter is found from one box: one row of terms for each that is neither sealed nor destroyed, kept by the database itself, in the
 * transaction and by the same query as it was made with. Pinyin and the blind index of the query code are computed by the office
 * when it first starts.
 */
export class FindAnything1796800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['process', 'petition', 'petitioner', 'case_file'])
      await runner.query(`DROP TRIGGER petition_terms ON ${table}`);
    for (const table of ['process', 'petitioner']) await runner.query(`DROP TRIGGER petition_terms_anew ON ${table}`);
    for (const name of [
      'keep_petition_terms()',
      'keep_petition_terms_of_added()',
      'keep_petition_terms_of_process()',
      'keep_petition_terms_of_file()',
      'petition_terms_again(uuid[])',
      'petition_terms_of(uuid[])',
    ])
      await runner.query(`DROP FUNCTION ${name}`);
    await runner.query('DROP TABLE petition_terms');
    await runner.query('ALTER TABLE petitioner DROP COLUMN "spelt"');
    await runner.query('ALTER TABLE petition DROP COLUMN "code_index"');
  }
}

const local = (form: string): string => `to_char(t.received_at AT TIME ZONE 'Asia/Shanghai', '${form}')`;

/**
 * A term is one letter for what it is of and the word itself: t a word of title, place or category, c the whole category, k year
 * and month of receipt, q the query code (blind); f who took it down, h who has it, u each unit that had it; and of the people,
 * n the name, s how it is spelt, i and d their numbers (blind). Those of people who asked not to be named begin with a minus: who
 * is kept from knowing them must not find the matter by them (R12).
 */
const terms = `SELECT t.case_id, t.received_at, array_to_tsvector(ARRAY(SELECT said.term FROM (
    SELECT 't' || word AS term FROM unnest(search_words(concat_ws(' ', t.title, t.place, t.category))) AS word
    UNION ALL SELECT unnest(ARRAY['c' || t.category, 'k' || ${local('YYYY')}, 'k' || ${local('YYYY-MM')}, 'q' || t.code_index, 'f' || p.first_contact, 'h' || p.officer])
    UNION ALL SELECT 'u' || unit FROM unnest(c.units) AS unit
    UNION ALL SELECT CASE WHEN p.confidential THEN '-' ELSE '+' END || person.term FROM petitioner r CROSS JOIN LATERAL (
      SELECT 'n' || word AS term FROM unnest(array_append(search_words(r.name_key), r.name_key)) AS word WHERE r.name_key <> ''
      UNION ALL SELECT 's' || spelling FROM unnest(r.spelt) AS spelling
      UNION ALL SELECT 'i' || r.id_number_index
      UNION ALL SELECT 'd' || phone FROM unnest(r.phone_indexes) AS phone) person WHERE r.case_id = t.case_id
    ) said WHERE said.term IS NOT NULL)) AS terms
  FROM petition t JOIN case_file c ON c.id = t.case_id JOIN process p ON p.case_id = t.case_id AND p.kind = 'petition'
  WHERE NOT c.sealed AND c.destruction IS NULL`;

// As with petition_facts: the plan is made once, and by index.
const asDefiner =
  'SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan';

/** What of a process is a term of its case. */
const told = (row: 'OLD' | 'NEW'): string => `(${row}.first_contact, ${row}.officer, ${row}.confidential)`;

const statements = [
  `ALTER TABLE petitioner ADD COLUMN "spelt" text array NOT NULL DEFAULT '{}'`,
  `ALTER TABLE petition ADD COLUMN "code_index" text`,
  `GRANT UPDATE (spelt) ON petitioner TO banjie_app`,
  `GRANT UPDATE (code_index) ON petition TO banjie_app`,
  `CREATE TABLE "petition_terms" ("case_id" uuid NOT NULL, "received_at" TIMESTAMP WITH TIME ZONE NOT NULL, "terms" tsvector NOT NULL, CONSTRAINT "PK_petition_terms" PRIMARY KEY ("case_id"))`,
  `ALTER TABLE petition_terms ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `ALTER TABLE petition_terms ALTER COLUMN terms SET STATISTICS 200`,
  `INSERT INTO petition_terms ${terms}`,
  `CREATE INDEX petition_terms_found ON petition_terms USING gin (terms) WITH (fastupdate = off)`,
  `GRANT SELECT ON petition_terms TO banjie_app`,
  `CREATE FUNCTION petition_terms_of(cases uuid[]) RETURNS SETOF petition_terms LANGUAGE sql STABLE AS
  $$ ${terms} AND t.case_id = ANY (cases) $$`,
  `CREATE FUNCTION petition_terms_again(cases uuid[]) RETURNS void LANGUAGE plpgsql AS
  $$ BEGIN
    INSERT INTO petition_terms AS f ${terms} AND t.case_id = ANY (cases)
    ON CONFLICT (case_id) DO UPDATE SET received_at = EXCLUDED.received_at, terms = EXCLUDED.terms
    WHERE (f.received_at, f.terms) IS DISTINCT FROM (EXCLUDED.received_at, EXCLUDED.terms);
  END $$`,
  `CREATE FUNCTION keep_petition_terms() RETURNS trigger LANGUAGE plpgsql ${asDefiner} AS
  $$ BEGIN PERFORM petition_terms_again(ARRAY(SELECT DISTINCT case_id FROM changed)); RETURN NULL; END $$`,
  // A matter that is registered just now gets its terms with its process.
  `CREATE FUNCTION keep_petition_terms_of_added() RETURNS trigger LANGUAGE plpgsql ${asDefiner} AS
  $$ BEGIN
    PERFORM petition_terms_again(ARRAY(SELECT DISTINCT a.case_id FROM changed a JOIN petition_terms f ON f.case_id = a.case_id));
    RETURN NULL;
  END $$`,
  `CREATE FUNCTION keep_petition_terms_of_process() RETURNS trigger LANGUAGE plpgsql ${asDefiner} AS
  $$ BEGIN PERFORM petition_terms_again(ARRAY[NEW.case_id]); RETURN NULL; END $$`,
  `CREATE FUNCTION keep_petition_terms_of_file() RETURNS trigger LANGUAGE plpgsql ${asDefiner} AS
  $$ BEGIN
    IF NEW.sealed OR NEW.destruction IS NOT NULL THEN DELETE FROM petition_terms WHERE case_id = NEW.id; ELSE PERFORM petition_terms_again(ARRAY[NEW.id]); END IF;
    RETURN NULL;
  END $$`,
  `REVOKE EXECUTE ON FUNCTION petition_terms_again, keep_petition_terms, keep_petition_terms_of_added, keep_petition_terms_of_process, keep_petition_terms_of_file FROM PUBLIC`,
  `CREATE TRIGGER petition_terms_anew AFTER INSERT ON process FOR EACH ROW WHEN (NEW.kind = 'petition') EXECUTE FUNCTION keep_petition_terms_of_process()`,
  `CREATE TRIGGER petition_terms AFTER UPDATE ON process FOR EACH ROW
  WHEN (NEW.kind = 'petition' AND ${told('OLD')} IS DISTINCT FROM ${told('NEW')}) EXECUTE FUNCTION keep_petition_terms_of_process()`,
  `CREATE TRIGGER petition_terms AFTER UPDATE ON petition REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_petition_terms()`,
  `CREATE TRIGGER petition_terms AFTER UPDATE ON petitioner REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_petition_terms()`,
  `CREATE TRIGGER petition_terms_anew AFTER INSERT ON petitioner REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_petition_terms_of_added()`,
  `CREATE TRIGGER petition_terms AFTER UPDATE OF units, sealed, destruction ON case_file FOR EACH ROW
  WHEN (OLD.units IS DISTINCT FROM NEW.units OR OLD.sealed IS DISTINCT FROM NEW.sealed OR OLD.destruction IS DISTINCT FROM NEW.destruction) EXECUTE FUNCTION keep_petition_terms_of_file()`,
];
