import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What entities cannot say: the office's clock, rights of the application's role, and rules the database keeps itself. */
export class Guards1795305600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...clock, ...references, ...indexes, ...history, ...settings, ...rights]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('The founding schema is not taken back: restore a backup instead.');
  }
}

const clock = [
  `INSERT INTO office (id, mode, name) VALUES (1, 'production', '未命名机关')`,
  // The only clock the office decides by. In production the shift is 0 and start-up refuses anything else.
  `CREATE FUNCTION office_now() RETURNS timestamptz LANGUAGE sql VOLATILE
     RETURN clock_timestamp() + (SELECT clock_shift FROM office WHERE id = 1) * interval '1 millisecond'`,
];

const references = [
  `ALTER TABLE petition ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `ALTER TABLE petitioner ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `ALTER TABLE process ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `ALTER TABLE timer ADD FOREIGN KEY (process_id) REFERENCES process (id)`,
  `ALTER TABLE history ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `ALTER TABLE notice ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `ALTER TABLE delivery ADD FOREIGN KEY (notice_id) REFERENCES notice (id)`,
  `ALTER TABLE breach ADD FOREIGN KEY (process_id) REFERENCES process (id)`,
  `ALTER TABLE clue ADD FOREIGN KEY (process_id) REFERENCES process (id)`,
  `ALTER TABLE ledger_entry ADD FOREIGN KEY (process_id) REFERENCES process (id)`,
  `ALTER TABLE officer ADD FOREIGN KEY (unit) REFERENCES unit (id)`,
  `ALTER TABLE session ADD FOREIGN KEY (officer) REFERENCES officer (id)`,
  // R4: the confirmation that allows a negative end must be one of this very case.
  `ALTER TABLE denial_confirmation ADD UNIQUE (case_id, process_id)`,
  `ALTER TABLE denial_confirmation ADD FOREIGN KEY (process_id) REFERENCES process (id)`,
  `ALTER TABLE case_file ADD FOREIGN KEY (id, denial_confirmation) REFERENCES denial_confirmation (case_id, process_id)`,
];

const indexes = [
  `CREATE INDEX timer_armed_by_instant ON timer (fire_at) WHERE state = 'armed'`,
  `CREATE INDEX timer_provisional ON timer (process_id) WHERE state = 'armed' AND provisional`,
  `CREATE INDEX process_queue_of_unit ON process (unit, due_at) WHERE open`,
  `CREATE INDEX process_queue_of_officer ON process (officer, due_at) WHERE open`,
  `CREATE INDEX process_queue_of_desk ON process (desk, due_at) WHERE open`,
  `CREATE INDEX process_queue_of_first_contact ON process (first_contact, due_at) WHERE open`,
  `CREATE INDEX process_open_by_kind ON process (kind, due_at) WHERE open`,
  `CREATE INDEX outbox_undone ON outbox (id) WHERE done_at IS NULL`,
  `CREATE INDEX delivery_unread ON delivery (recipient) WHERE read_at IS NULL`,
];

const history = [
  `CREATE FUNCTION history_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'history is append-only' USING ERRCODE = 'insufficient_privilege'; END $$`,
  `CREATE TRIGGER history_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON history
     FOR EACH STATEMENT EXECUTE FUNCTION history_is_append_only()`,
];

// Whoever changes staff, calendar or limits raises the version, and every process reloads before its next decision.
const settings = [
  `CREATE FUNCTION raise_settings_version() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN UPDATE office SET settings_version = settings_version + 1 WHERE id = 1; RETURN NULL; END $$`,
  ...['unit', 'officer', 'competence', 'sealed_clearance', 'calendar_year_row', 'limit_override'].map(
    (table) =>
      `CREATE TRIGGER raise_settings_version AFTER INSERT OR UPDATE OR DELETE ON ${table}
         FOR EACH STATEMENT EXECUTE FUNCTION raise_settings_version()`,
  ),
];

const rights = [
  `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'banjie_app') THEN CREATE ROLE banjie_app NOLOGIN; END IF; END $$`,
  `GRANT USAGE ON SCHEMA public TO banjie_app`,
  `GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO banjie_app`,
  `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO banjie_app`,
  `GRANT UPDATE ON case_file, number_series, process, timer, outbox, session, officer, office TO banjie_app`,
  `GRANT UPDATE (prefix, year, serial, number, title, body, issued_at) ON notice TO banjie_app`,
  `GRANT UPDATE (read_at) ON delivery TO banjie_app`,
  `GRANT UPDATE (withdrawn_at, withdrawn_reason) ON ledger_entry TO banjie_app`,
  `GRANT UPDATE ON calendar_year_row, competence, unit TO banjie_app`,
  `GRANT DELETE ON session, failed_sign_in, idempotency, competence, sealed_clearance TO banjie_app`,
];
