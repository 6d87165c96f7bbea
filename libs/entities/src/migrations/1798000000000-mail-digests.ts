import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Officers who are written to once a day of what merely informs them, and when next (R5). */
export class MailDigests1798000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_digest');
  }
}

const statements = [
  `CREATE TABLE "mail_digest" ("officer" text NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, "due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends" boolean NOT NULL DEFAULT false, "not_before" TIMESTAMP WITH TIME ZONE, "attempts" integer NOT NULL DEFAULT 0, "last_error" text, CONSTRAINT "PK_mail_digest" PRIMARY KEY ("officer"))`,
  `ALTER TABLE mail_digest ADD FOREIGN KEY (officer) REFERENCES officer (id)`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON mail_digest TO banjie_app`,
];
