import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A registration can be corrected (R2): old and new values are kept, and papers that show an old one are marked where they are
 * shown. What was registered is changed by nothing else: the application may update these columns and no others.
 */
export class RegistrationCorrection1795398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, shown, ...grants]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Corrections are not taken back: restore a backup instead.');
  }
}

const tables = [
  `CREATE TABLE "registration_correction" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "values_cipher" text NOT NULL, CONSTRAINT "PK_registration_correction" PRIMARY KEY ("id"))`,
  `CREATE INDEX registration_correction_of ON registration_correction (case_id)`,
  `ALTER TABLE registration_correction ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `CREATE TABLE "notice_superseded" ("notice_id" uuid NOT NULL, "case_id" uuid NOT NULL, "correction" uuid NOT NULL, CONSTRAINT "PK_notice_superseded" PRIMARY KEY ("notice_id"))`,
  `CREATE INDEX notice_superseded_of ON notice_superseded (case_id)`,
  `ALTER TABLE notice_superseded ADD FOREIGN KEY (notice_id) REFERENCES notice (id)`,
  `ALTER TABLE notice_superseded ADD FOREIGN KEY (correction) REFERENCES registration_correction (id)`,
];

const shown = `CREATE OR REPLACE VIEW notice_as_shown AS SELECT n.id, n.case_id, n.process_id, n.history_seq, n.position, n.kind, n.recipients, n.to_petitioner, n.data,
    n.owed_at, n.number, CASE WHEN notice_is_void(n) THEN '【已作废】' || n.title
      WHEN EXISTS (SELECT FROM notice_superseded s WHERE s.notice_id = n.id) THEN '【已更正】' || n.title ELSE n.title END AS title, n.body, n.issued_at FROM notice n`;

const grants = [
  `GRANT SELECT, INSERT ON registration_correction, notice_superseded TO banjie_app`,
  `GRANT UPDATE (title, category, place, channel, people_count, flags, lane, purpose, received_at, complained_unit, complained_officer) ON petition TO banjie_app`,
  `GRANT UPDATE (name, id_number_cipher, phone_cipher, address) ON petitioner TO banjie_app`,
  `GRANT DELETE ON petition_words TO banjie_app`,
];
