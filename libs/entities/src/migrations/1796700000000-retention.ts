import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long files are kept, and how their contents are destroyed: by a record that two people made, and not otherwise (R11, R12). */
export class Retention1796700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...guards, ...destroying, ...rights]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What was destroyed, and by whom, stays on record: restore a backup instead.');
  }
}

const tables = [
  `CREATE TABLE "retention_term" ("class" text NOT NULL, "version" integer NOT NULL, "years" integer NOT NULL, "decided_by" text NOT NULL, "reason" text NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "kept_no_shorter" CHECK ("years" >= CASE "class" WHEN 'thirtyYears' THEN 30 WHEN 'tenYears' THEN 10 END), CONSTRAINT "PK_retention_term" PRIMARY KEY ("class", "version"))`,
  `CREATE TABLE "retention_extension" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "until" date NOT NULL, "reason" text NOT NULL, "decided_by" text NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_retention_extension" PRIMARY KEY ("id"))`,
  `CREATE INDEX "retention_extension_of" ON "retention_extension" ("case_id")`,
  `ALTER TABLE retention_extension ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `CREATE TABLE "destruction_record" ("id" uuid NOT NULL, "sealed" boolean NOT NULL, "organ" text NOT NULL, "reason" text NOT NULL, "proposed_by" text NOT NULL, "proposer" text NOT NULL, "one_with" text array NOT NULL, "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "approved" boolean, "decided_by" text, "decider" text, "decided_at" TIMESTAMP WITH TIME ZONE, "decision_reason" text, "number_year" integer, "serial" integer, CONSTRAINT "destruction_record_number" UNIQUE ("sealed", "number_year", "serial"), CONSTRAINT "destruction_decided_by_another" CHECK ("decided_by" IS NULL OR "decided_by" <> "proposed_by"), CONSTRAINT "destruction_decided_whole" CHECK (("decided_at" IS NULL) = ("approved" IS NULL) AND ("decided_at" IS NULL) = ("decided_by" IS NULL) AND ("decided_at" IS NULL) = ("decision_reason" IS NULL) AND COALESCE("approved", false) = ("serial" IS NOT NULL)), CONSTRAINT "PK_destruction_record" PRIMARY KEY ("id"))`,
  `CREATE TABLE "destruction_item" ("record" uuid NOT NULL, "case_id" uuid NOT NULL, "number" text NOT NULL, "class" text NOT NULL, "ground" text NOT NULL, "received_on" date NOT NULL, "closed_on" date NOT NULL, "due_on" date NOT NULL, "history_seq" integer NOT NULL, "history_head" text NOT NULL, "destroyed_at" TIMESTAMP WITH TIME ZONE, "left_because" text, CONSTRAINT "PK_destruction_item" PRIMARY KEY ("record", "case_id"))`,
  `CREATE INDEX "destruction_item_of" ON "destruction_item" ("case_id")`,
  `ALTER TABLE destruction_item ADD FOREIGN KEY (record) REFERENCES destruction_record (id)`,
  `ALTER TABLE destruction_item ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `ALTER TABLE case_file ADD COLUMN "destruction" uuid REFERENCES destruction_record (id)`,
  `ALTER TABLE history ADD COLUMN "salt" text, ADD COLUMN "event_digest" text`,
];

const guards = [
  `CREATE FUNCTION decided_destruction_stays() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'a decided record of destruction is not changed' USING ERRCODE = 'insufficient_privilege'; END $$`,
  `CREATE TRIGGER decided_destruction_stays BEFORE UPDATE ON destruction_record FOR EACH ROW WHEN (OLD.decided_at IS NOT NULL)
     EXECUTE FUNCTION decided_destruction_stays()`,
  `CREATE FUNCTION items_come_with_their_record() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN IF EXISTS (SELECT FROM destruction_record r WHERE r.id = NEW.record AND r.decided_at IS NOT NULL) THEN
       RAISE EXCEPTION 'nothing is added to a decided record of destruction' USING ERRCODE = 'insufficient_privilege'; END IF; RETURN NEW; END $$`,
  `CREATE TRIGGER items_come_with_their_record BEFORE INSERT ON destruction_item FOR EACH ROW EXECUTE FUNCTION items_come_with_their_record()`,
  // Whether two people have said that the contents of a case go.
  `CREATE FUNCTION destruction_is_approved(which uuid, under uuid) RETURNS boolean LANGUAGE sql STABLE RETURN EXISTS (
     SELECT FROM destruction_item i JOIN destruction_record r ON r.id = i.record
     WHERE i.case_id = which AND r.id = under AND r.approved AND r.decided_by <> r.proposed_by AND i.destroyed_at IS NULL AND i.left_because IS NULL)`,
  `CREATE FUNCTION a_case_goes_by_its_record() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN IF OLD.destruction IS NOT NULL OR NOT destruction_is_approved(NEW.id, NEW.destruction) THEN
       RAISE EXCEPTION 'a case is destroyed by an approved record only, and once' USING ERRCODE = 'insufficient_privilege'; END IF; RETURN NEW; END $$`,
  `CREATE TRIGGER a_case_goes_by_its_record BEFORE UPDATE OF destruction ON case_file FOR EACH ROW
     WHEN (NEW.destruction IS DISTINCT FROM OLD.destruction) EXECUTE FUNCTION a_case_goes_by_its_record()`,
  // What is told of past years stays as it was counted.
  `CREATE FUNCTION figures_of_the_destroyed_stay() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN IF EXISTS (SELECT FROM case_file c WHERE c.id = OLD.case_id AND c.destruction IS NOT NULL) THEN RETURN NULL; END IF; RETURN NEW; END $$`,
  `CREATE TRIGGER figures_of_the_destroyed_stay BEFORE UPDATE ON petition_facts FOR EACH ROW EXECUTE FUNCTION figures_of_the_destroyed_stay()`,
  `CREATE OR REPLACE FUNCTION petition_is_kept_as_written() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN IF NOT EXISTS (SELECT FROM petition_as_written w WHERE w.case_id = NEW.case_id)
         AND NOT EXISTS (SELECT FROM case_file c WHERE c.id = NEW.case_id AND c.destruction IS NOT NULL) THEN
       RAISE EXCEPTION 'the words of a petition are kept as they were written' USING ERRCODE = 'insufficient_privilege'; END IF; RETURN NEW; END $$`,
  `DROP TRIGGER history_is_append_only ON history`,
  `CREATE TRIGGER history_is_append_only BEFORE DELETE OR TRUNCATE ON history
     FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only()`,
  // Closed words and instants by which past years are counted: how a matter was answered, and which breach a supervision was of.
  `CREATE FUNCTION what_figures_rest_on(event jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE
     RETURN (SELECT COALESCE(jsonb_object_agg(key, value), '{}') FROM jsonb_each_text(event)
       WHERE key IN ('result', 'cause', 'breachedAt') AND value ~ '^[A-Za-z0-9:.+-]+$')`,
  // Of an entry nothing changes but that what it held is gone, once, of a case that goes by its record.
  `CREATE FUNCTION entries_only_lose_their_contents() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN IF OLD.event_digest IS NULL AND NEW.event_digest IS NOT NULL AND NEW.event = what_figures_rest_on(OLD.event) AND NEW.salt IS NULL
         AND (to_jsonb(NEW) - '{event,salt,event_digest}'::text[]) = (to_jsonb(OLD) - '{event,salt,event_digest}'::text[])
         AND EXISTS (SELECT FROM case_file c WHERE c.id = OLD.case_id AND destruction_is_approved(c.id, c.destruction)) THEN RETURN NEW; END IF;
       RAISE EXCEPTION 'history is append-only' USING ERRCODE = 'insufficient_privilege'; END $$`,
  `CREATE TRIGGER entries_only_lose_their_contents BEFORE UPDATE ON history FOR EACH ROW EXECUTE FUNCTION entries_only_lose_their_contents()`,
];

/** Kept: numbers, dates, kinds, stages, whose it was, breaches and what was decided of them, deliveries with their days. */
const destroying = [
  `CREATE FUNCTION destroy_contents(which uuid, under uuid, digests text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
     $$ BEGIN
       UPDATE petition_facts SET place = '' WHERE case_id = which;
       UPDATE case_file SET destruction = under WHERE id = which;
       UPDATE petition SET title = '（已销毁）', content = '', place = NULL, complained_unit = NULL, complained_officer = NULL WHERE case_id = which;
       DELETE FROM petitioner WHERE case_id = which;
       DELETE FROM petition_words WHERE case_id = which;
       DELETE FROM petition_as_written WHERE case_id = which;
       DELETE FROM attachment_opened o USING attachment a WHERE a.id = o.attachment_id AND a.case_id = which;
       DELETE FROM attachment WHERE case_id = which;
       DELETE FROM notice_superseded WHERE case_id = which;
       DELETE FROM registration_correction WHERE case_id = which;
       DELETE FROM reveal WHERE case_id = which;
       DELETE FROM read_log WHERE case_id = which;
       DELETE FROM text_message WHERE case_id = which;
       UPDATE case_link SET reason = NULL, unlinked_reason = CASE WHEN unlinked_at IS NOT NULL THEN '' END WHERE which IN (case_id, other_id);
       UPDATE notice SET title = '（已销毁）', body = '', data = '{}' WHERE case_id = which;
       UPDATE delivery d SET proof = NULL FROM notice n WHERE n.id = d.notice_id AND n.case_id = which;
       UPDATE clue SET fact = '' WHERE case_id = which;
       UPDATE breach_ruling SET reason = '' WHERE case_id = which;
       UPDATE retention_extension SET reason = '' WHERE case_id = which;
       UPDATE timer SET explanation = '{}' WHERE case_id = which;
       UPDATE process SET snapshot = '{}' WHERE case_id = which;
       UPDATE history h SET event = what_figures_rest_on(h.event), salt = NULL, event_digest = x.digest
         FROM unnest(digests) WITH ORDINALITY AS x(digest, seq) WHERE h.case_id = which AND h.seq = x.seq;
       UPDATE destruction_item SET destroyed_at = office_now() WHERE case_id = which AND record = under;
     END $$`,
];

const rights = [
  `REVOKE ALL ON FUNCTION destroy_contents(uuid, uuid, text[]) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION destroy_contents(uuid, uuid, text[]) TO banjie_app`,
  `GRANT SELECT, INSERT ON retention_term, retention_extension, destruction_record, destruction_item TO banjie_app`,
  `GRANT UPDATE (approved, decided_by, decider, decided_at, decision_reason, number_year, serial) ON destruction_record TO banjie_app`,
  `GRANT UPDATE (left_because) ON destruction_item TO banjie_app`,
];
