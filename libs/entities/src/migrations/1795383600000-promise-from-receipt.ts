import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The promise to the petitioner runs beside the stages of a matter, no longer within its handling: what was stored there, and
 * the timers that hang on it, move with it. Of matters no unit had signed for the promise begins when one signs.
 */
export class PromiseFromReceipt1795383600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [promise, notYetPromised, timersTo(beside, within)]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [limit, unpromised, timersTo(within, beside)]) await runner.query(statement);
  }
}

const within = 'petition.open.stage.handling.limit.';
const beside = 'petition.open.promise.';

const promise = `
  UPDATE process SET snapshot = jsonb_set(
    jsonb_set(snapshot #- '{value,open,stage,handling,limit}', '{value,open,stage,handling,unitTerm}', '"none"'),
    '{value,open,promise}', snapshot #> '{value,open,stage,handling,limit}')
  WHERE kind = 'petition' AND snapshot #> '{value,open,stage,handling,limit}' IS NOT NULL`;

const notYetPromised = `
  UPDATE process SET snapshot = jsonb_set(snapshot, '{value,open,promise}', '"none"')
  WHERE kind = 'petition' AND jsonb_typeof(snapshot #> '{value,open}') = 'object'
    AND snapshot #> '{value,open,promise}' IS NULL`;

const limit = `
  UPDATE process SET snapshot = jsonb_set(snapshot #- '{value,open,stage,handling,unitTerm}',
    '{value,open,stage,handling,limit}', snapshot #> '{value,open,promise}')
  WHERE kind = 'petition' AND snapshot #> '{value,open,stage,handling,unitTerm}' IS NOT NULL`;

const unpromised = `
  UPDATE process SET snapshot = snapshot #- '{value,open,promise}'
  WHERE kind = 'petition' AND snapshot #> '{value,open,promise}' IS NOT NULL`;

const timersTo = (to: string, from: string): string => `
  UPDATE timer SET send_id = replace(send_id, '${from}', '${to}') WHERE send_id LIKE '%.${from}%'`;
