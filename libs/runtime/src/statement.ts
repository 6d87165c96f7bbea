import type { DatabaseError } from 'pg';
import { QueryFailedError, type EntityManager } from 'typeorm';

/** SQL that runs often, under a name by which the server keeps its plan: planning costs more than running it. */
export interface Statement {
  name: string;
  text: string;
}

export const statement = (name: string, text: string): Statement => ({ name: `banjie_${name}`, text });

/**
 * Runs a named statement on the manager's connection. TypeORM hands its first argument to the driver as it is, and
 * the driver takes a named statement there; its own type only knows plain text.
 */
export async function run<Row>(manager: EntityManager, { name, text }: Statement, values: unknown[]): Promise<Row[]> {
  return manager.query<Row[]>({ name, text } as unknown as string, values);
}

/** What the server said, whether TypeORM wrapped it or the driver threw it; without fields where it said nothing. */
export const serverError = (error: unknown): Partial<DatabaseError> =>
  (error instanceof QueryFailedError ? error.driverError : (error ?? {})) as Partial<DatabaseError>;
