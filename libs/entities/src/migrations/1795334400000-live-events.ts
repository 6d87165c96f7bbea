import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has just happened can be followed live: every history row knows its transaction, and its commit notifies whoever listens. */
export class LiveEvents1795334400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...place, ...notifier]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The order of the history is not taken back: restore a backup instead.');
  }
}

const place = [
  // Rows become visible in the order of their commits, which no sequence knows; a reader who stops below the oldest
  // transaction still running misses none.
  `ALTER TABLE history ADD COLUMN "xact" xid8 NOT NULL DEFAULT pg_current_xact_id()`,
  `CREATE INDEX history_in_order ON history (xact, case_id, seq)`,
];

const notifier = [
  // A commit that notifies makes all others that do wait for it. Of those under way at once only one need ring: whoever
  // hears it reads on until all of them have ended.
  `CREATE FUNCTION ring_live_bell() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN IF pg_try_advisory_xact_lock(8001205) THEN PERFORM pg_notify('banjie_live', ''); END IF; RETURN NULL; END $$`,
  `CREATE TRIGGER ring_live_bell AFTER INSERT ON history FOR EACH STATEMENT EXECUTE FUNCTION ring_live_bell()`,
];
