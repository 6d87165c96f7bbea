import type { ClientBase } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Statement } from './statement.js';

export interface Query {
  statement: Statement;
  values: unknown[];
}

export interface PipelinedTransaction<First> {
  /** Sent together with the beginning of the transaction: takes the locks and shows what there is to do. */
  first: Query;
  /** What is to be written, null for nothing. */
  decide: (rows: First[]) => Promise<Query | null>;
  /** Called when the writing and the commit are on their way and no answer has come. */
  sent: () => void;
}

/**
 * A transaction in two round trips: BEGIN travels with the first statement and COMMIT with the last.
 * An error anywhere rolls it back. Returns the rows of the last statement, null if nothing was written. Errors of the
 * database come as the driver throws them.
 */
export async function pipelinedTransaction<First, Last>(
  manager: EntityManager,
  { first, decide, sent }: PipelinedTransaction<First>,
): Promise<Last[] | null> {
  const runner = manager.dataSource.createQueryRunner();
  const client = (await runner.connect()) as ClientBase;
  const ask = <Row>({ statement, values }: Query): Promise<Row[]> =>
    client.query({ ...statement, values }).then(({ rows }) => rows as Row[]);
  try {
    const [, rows] = await Promise.all([client.query('BEGIN'), ask<First>(first)]);
    const last = await decide(rows);
    if (last === null) {
      await client.query('COMMIT');
      return null;
    }
    // Where the statement fails the COMMIT behind it rolls back, as the protocol has it.
    const written = Promise.all([ask<Last>(last), client.query('COMMIT')]);
    sent();
    return (await written)[0];
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}
