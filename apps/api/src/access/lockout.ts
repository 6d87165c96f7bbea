import { createHash } from 'node:crypto';
import type { Runtime } from '@banjie/runtime';
import { ProblemException } from '../http/problem.exception.js';

/** Failures within a quarter of an hour, and the wait (s) each step brings. */
const ladder = [
  { failures: 20, waitS: 900 },
  { failures: 10, waitS: 300 },
  { failures: 5, waitS: 60 },
] as const;

/** One address may fail this often over all accounts before it waits too. */
const failuresPerSource = 60;
const sourceWaitS = 60;

interface Failures {
  of_account: number;
  of_source: number;
  /** Seconds since the last failure; null where there was none. */
  account_ago: number | null;
  source_ago: number | null;
}

export const sourceOf = (address: string): string => createHash('sha256').update(address).digest('hex').slice(0, 32);

/**
 * Slows down guessing, per account and source: nobody can lock a colleague out from elsewhere. Counted in the
 * database, so that all processes see the same.
 */
export class Lockout {
  constructor(private readonly runtime: Pick<Runtime, 'manager'>) {}

  /** Throws the 429 problem with Retry-After while a wait lasts. A colleague's failures do not prolong it. */
  async check(account: string, source: string): Promise<void> {
    const [row] = await this.runtime.manager.query<Failures[]>(
      `SELECT count(*) FILTER (WHERE account = $1)::int AS of_account, count(*)::int AS of_source,
         EXTRACT(EPOCH FROM clock_timestamp() - max(at) FILTER (WHERE account = $1))::float8 AS account_ago,
         EXTRACT(EPOCH FROM clock_timestamp() - max(at))::float8 AS source_ago
       FROM failed_sign_in WHERE source = $2 AND at > clock_timestamp() - interval '15 minutes'`,
      [account, source],
    );
    if (!row) return;
    const step = ladder.find(({ failures }) => row.of_account >= failures);
    const forAccount = (step?.waitS ?? 0) - (row.account_ago ?? Infinity);
    const forSource = (row.of_source >= failuresPerSource ? sourceWaitS : 0) - (row.source_ago ?? Infinity);
    const left = Math.ceil(Math.max(forAccount, forSource));
    if (left > 0) throw tooOften(left);
  }

  async failed(account: string, source: string): Promise<void> {
    await this.runtime.manager.query(
      `WITH old AS (DELETE FROM failed_sign_in WHERE at < clock_timestamp() - interval '1 day')
       INSERT INTO failed_sign_in (account, source) VALUES ($1, $2)`,
      [account, source],
    );
  }

  async succeeded(account: string, source: string): Promise<void> {
    await this.runtime.manager.query('DELETE FROM failed_sign_in WHERE account = $1 AND source = $2', [account, source]);
  }
}

export const tooOften = (seconds: number): ProblemException =>
  new ProblemException(429, 'tooOften', `尝试次数过多，请 ${seconds} 秒后再试。`, `Too many attempts; try again in ${seconds} seconds.`, {
    'retry-after': String(seconds),
  });
