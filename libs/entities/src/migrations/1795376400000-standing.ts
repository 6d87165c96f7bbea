import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who must act, who may decide and who is shut out, as columns of a process: lists ask these and read no snapshot. The engine
 * fills them for processes of an earlier version when it first starts (`office.standing_version`).
 */
export class Standing1795376400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [columns, index, version]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX process_to_decide');
    for (const name of names) await runner.query(`ALTER TABLE process DROP COLUMN "${name}"`);
    await runner.query('ALTER TABLE office DROP COLUMN "standing_version"');
  }
}

const arrays = ['recused_units', 'deciders', 'not_deciders'];
const texts = ['decided_for', 'supervised_unit'];
const flags = ['recuses_from_case', 'committee_only', 'subject_told', 'handed_over'];
const names = [...arrays, ...texts, ...flags];

const columns = `ALTER TABLE process ${[
  ...arrays.map((name) => `ADD COLUMN "${name}" text array NOT NULL DEFAULT '{}'`),
  ...texts.map((name) => `ADD COLUMN "${name}" text`),
  ...flags.map((name) => `ADD COLUMN "${name}" boolean NOT NULL DEFAULT false`),
].join(', ')}`;

// Few processes wait for a decision: the whole index is short, in the order of the list.
const index = `CREATE INDEX process_to_decide ON process (COALESCE(due_at, 'infinity'), id) WHERE open AND deciders <> '{}'`;

const version = `ALTER TABLE office ADD COLUMN "standing_version" integer NOT NULL DEFAULT 0`;
