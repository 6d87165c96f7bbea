import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the dashboard counts of each petition (R15), one narrow row: a year's figures would otherwise be read out of a year's
 * processes, snapshots and all. The database itself keeps it, in the transaction and by the same query as it was made with.
 */
export class PetitionFacts1795372800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['process', 'breach', 'petition', 'case_file'])
      await runner.query(`DROP TRIGGER petition_facts ON ${table}`);
    await runner.query('DROP TRIGGER petition_facts_anew ON process');
    for (const name of [
      'keep_petition_facts()',
      'keep_petition_facts_of_process()',
      'keep_petition_facts_of_file()',
      'petition_facts_again(uuid[])',
      'petition_facts_of(uuid[])',
      'petition_facts_in(jsonb)',
    ]) {
      await runner.query(`DROP FUNCTION ${name}`);
    }
    await runner.query('DROP TABLE petition_facts');
  }
}

/** The clocks of the answer a petitioner waits for (R3); the office's inner clocks do not make a matter late. */
const replyClocks = `'sameDay', 'generalReply', 'specialReply', 'superiorInstruction', 'statutoryOpinion'`;

/**
 * A matter is settled once it was answered, denied or closed, and late for good once the clock of its answer was missed (R3).
 * Of one nobody has signed for, the first contact's unit is answerable (R1). Of denials: the units that filed one, and those
 * whose filing was corrected or overturned (R4).
 */
const facts = `SELECT t.case_id, p.id, t.received_at, to_char(t.received_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM'), t.channel,
    COALESCE(t.category, ''), COALESCE(t.place, ''), t.people_count,
    t.complained_unit IS NOT NULL OR t.complained_officer IS NOT NULL, c.sealed,
    COALESCE(x.facts->>'unit', x.facts->>'ownUnit'), NOT p.open OR p.stage LIKE 'answered%',
    EXISTS (SELECT FROM breach b WHERE b.process_id = p.id AND b.clock IN (${replyClocks})), c.denial_confirmation IS NOT NULL,
    COALESCE(x.facts->'rating'->>'reception', 'none'), COALESCE(x.facts->'rating'->>'handling', 'none'), COALESCE(x.facts->>'satisfaction', 'none'),
    CASE WHEN x.facts->'bounces' = '[]'::jsonb THEN '{}' ELSE ARRAY(SELECT DISTINCT one->>'unit' FROM jsonb_array_elements(x.facts->'bounces') one ORDER BY 1) END,
    COALESCE(d.filed, '{}'), COALESCE(d.corrected, '{}')
  FROM petition t JOIN case_file c ON c.id = t.case_id JOIN process p ON p.case_id = t.case_id AND p.kind = 'petition'
    CROSS JOIN LATERAL (SELECT p.snapshot->'context' AS facts OFFSET 0) x
    LEFT JOIN LATERAL (SELECT array_agg(DISTINCT d.snapshot->'context'->>'filingUnit') AS filed,
      array_agg(DISTINCT d.snapshot->'context'->>'filingUnit') FILTER (WHERE d.stage IN ('corrected', 'overturned')) AS corrected
      FROM process d WHERE d.case_id = t.case_id AND d.kind = 'denial') d ON true`;

/** What a process has to say in it; most changes leave it alone. */
const counted = (row: 'OLD' | 'NEW'): string =>
  `(${row}.open, ${row}.kind = 'petition' AND ${row}.stage LIKE 'answered%' OR ${row}.stage IN ('corrected', 'overturned'), petition_facts_in(${row}.snapshot))`;

const columns = `case_id, process, received_at, month, channel, category, place, people_count, about_somebody, sealed, unit, settled, late, denied,
  reception, handling, call_back, bounced_by, filed_by, corrected_by`;

// Planning costs ten times what the statement does, so the plan is made once; by index, or one made while the tables were
// empty would read all of them once they are full. Written out where it is used: a call of petition_facts_of is planned anew.
const asDefiner =
  'SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET plan_cache_mode = force_generic_plan';

const statements = [
  `CREATE TABLE "petition_facts" ("case_id" uuid NOT NULL, "process" uuid NOT NULL, "received_at" TIMESTAMP WITH TIME ZONE NOT NULL, "month" text NOT NULL, "channel" text NOT NULL,
  "category" text NOT NULL, "place" text NOT NULL, "people_count" integer NOT NULL, "about_somebody" boolean NOT NULL, "sealed" boolean NOT NULL,
  "unit" text, "settled" boolean NOT NULL, "late" boolean NOT NULL, "denied" boolean NOT NULL, "reception" text NOT NULL, "handling" text NOT NULL, "call_back" text NOT NULL,
  "bounced_by" text array NOT NULL, "filed_by" text array NOT NULL, "corrected_by" text array NOT NULL, CONSTRAINT "PK_petition_facts" PRIMARY KEY ("case_id")) WITH (fillfactor = 80)`,
  `ALTER TABLE petition_facts ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `INSERT INTO petition_facts ${facts}`,
  `CREATE INDEX petition_facts_received ON petition_facts (received_at)`,
  `CREATE INDEX petition_facts_disputed ON petition_facts (received_at) WHERE bounced_by <> '{}' OR filed_by <> '{}'`,
  `GRANT SELECT ON petition_facts TO banjie_app`,
  // The context is taken out once: each look into a long snapshot unpacks the whole of it.
  `CREATE FUNCTION petition_facts_in(snapshot jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS
  $$ DECLARE facts jsonb = snapshot->'context';
  BEGIN RETURN jsonb_build_array(${['unit', 'ownUnit', 'rating', 'satisfaction', 'bounces', 'filingUnit'].map((fact) => `facts->'${fact}'`).join(', ')}); END $$`,
  `CREATE FUNCTION petition_facts_of(cases uuid[]) RETURNS SETOF petition_facts LANGUAGE sql STABLE AS
  $$ ${facts} WHERE t.case_id = ANY (cases) $$`,
  `CREATE FUNCTION petition_facts_again(cases uuid[]) RETURNS void LANGUAGE plpgsql AS
  $$ BEGIN UPDATE petition_facts f SET unit = n.unit, received_at = n.received_at, month = n.month, channel = n.channel, category = n.category, place = n.place,
    people_count = n.people_count, about_somebody = n.about_somebody, sealed = n.sealed, settled = n.settled, late = n.late, denied = n.denied,
    reception = n.reception, handling = n.handling, call_back = n.call_back, bounced_by = n.bounced_by, filed_by = n.filed_by, corrected_by = n.corrected_by
  FROM (${facts} WHERE t.case_id = ANY (cases)) n (${columns}) WHERE f.case_id = ANY (cases) AND f.case_id = n.case_id AND f IS DISTINCT FROM n; END $$`,
  `CREATE FUNCTION keep_petition_facts() RETURNS trigger LANGUAGE plpgsql ${asDefiner} AS
  $$ BEGIN PERFORM petition_facts_again(ARRAY(SELECT DISTINCT case_id FROM changed)); RETURN NULL; END $$`,
  `CREATE FUNCTION keep_petition_facts_of_process() RETURNS trigger LANGUAGE plpgsql ${asDefiner} AS
  $$ BEGIN
    IF TG_OP = 'INSERT' AND NEW.kind = 'petition' THEN INSERT INTO petition_facts ${facts} WHERE t.case_id = NEW.case_id ON CONFLICT (case_id) DO NOTHING;
    ELSE PERFORM petition_facts_again(ARRAY[NEW.case_id]); END IF;
    RETURN NULL;
  END $$`,
  `CREATE FUNCTION keep_petition_facts_of_file() RETURNS trigger LANGUAGE plpgsql ${asDefiner} AS
  $$ BEGIN PERFORM petition_facts_again(ARRAY[NEW.id]); RETURN NULL; END $$`,
  `REVOKE EXECUTE ON FUNCTION petition_facts_again, keep_petition_facts, keep_petition_facts_of_process, keep_petition_facts_of_file FROM PUBLIC`,
  `CREATE TRIGGER petition_facts_anew AFTER INSERT ON process FOR EACH ROW WHEN (NEW.kind IN ('petition', 'denial')) EXECUTE FUNCTION keep_petition_facts_of_process()`,
  `CREATE TRIGGER petition_facts AFTER UPDATE ON process FOR EACH ROW
  WHEN (NEW.kind IN ('petition', 'denial') AND ${counted('OLD')} IS DISTINCT FROM ${counted('NEW')}) EXECUTE FUNCTION keep_petition_facts_of_process()`,
  `CREATE TRIGGER petition_facts AFTER INSERT ON breach REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_petition_facts()`,
  `CREATE TRIGGER petition_facts AFTER UPDATE ON petition REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_petition_facts()`,
  `CREATE TRIGGER petition_facts AFTER UPDATE OF sealed, denial_confirmation ON case_file FOR EACH ROW
  WHEN (OLD.sealed IS DISTINCT FROM NEW.sealed OR OLD.denial_confirmation IS DISTINCT FROM NEW.denial_confirmation) EXECUTE FUNCTION keep_petition_facts_of_file()`,
];
