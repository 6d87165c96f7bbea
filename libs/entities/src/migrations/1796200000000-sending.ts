import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Undelivered papers are a list; letters are found by their numbers, and messages are kept until a gateway has taken them (R10). */
export class Sending1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('What was sent to whom is not taken back: restore a backup instead.');
  }
}

const statements = [
  `CREATE TABLE "text_message" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "process_id" uuid NOT NULL, "number_cipher" text NOT NULL, "body" text NOT NULL, "ordered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "accepted_at" TIMESTAMP WITH TIME ZONE, "gateway_reference" text, CONSTRAINT "PK_text_message" PRIMARY KEY ("id"))`,
  `ALTER TABLE text_message ADD FOREIGN KEY (case_id) REFERENCES case_file (id)`,
  `GRANT SELECT, INSERT ON text_message TO banjie_app`,
  `GRANT UPDATE (accepted_at, gateway_reference) ON text_message TO banjie_app`,
  `CREATE INDEX process_undelivered ON process (COALESCE(due_at, 'infinity'), id) WHERE open AND kind = 'paperDelivery'`,
  `CREATE INDEX history_mail_number ON history ((event->>'mailNumber')) WHERE type = 'PAPER_POSTED'`,
];
