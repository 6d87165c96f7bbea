import { createHash } from 'node:crypto';
import type { Runtime } from '@banjie/runtime';
import { ProblemException } from '../http/problem.exception.js';

/** Failures within a quarter of an hour, and the wait (s) each step brings. */
const ladder = [
  { failures: 20, waitS: 900 },
  { failures: 10, waitS: 300 },
  { failures: 5, waitS: 60 },
] as const;

/** Doors to guess at, each counted by itself: who is turned away at one may knock at another. A receipt has five tries (R2). */
const doors = { staff: ladder, track: [{ failures: 5, waitS: 900 }], online: ladder } as const;
export type Door = keyof typeof doors;

/** One address may fail this often at a door, whoever it claims to be, before it waits too. */
const failuresPerSource = 60;
const sourceWaitS = 60;

/** Somebody who tries a door: as whom, and from where (`sourceOf`, or a device known for this account). */
export interface Try {
  door: Door;
  account: string;
  source: string;
}

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
  private readonly turns = new Map<string, Promise<unknown>>();

  constructor(private readonly runtime: Pick<Runtime, 'manager'>) {}

  /**
   * Lets somebody try, one after the other for one account from one source: a burst would otherwise be counted only after all
   * of it was compared. `attempt` answers with what a right try is given, or null for a wrong one. Throws the 429 problem with
   * Retry-After while a wait lasts.
   */
  async guarded<Given>(one: Try, attempt: () => Promise<Given | null>): Promise<Given | null> {
    return this.inTurn(`${keyOf(one)} ${one.source}`, async () => {
      await this.check(one);
      const given = await attempt();
      if (given === null) await this.failed(one);
      else await this.succeeded(one);
      return given;
    });
  }

  /** Throws the 429 problem while a wait lasts. A colleague's failures do not prolong it. */
  async check({ door, account, source }: Try): Promise<void> {
    const [row] = await this.runtime.manager.query<Failures[]>(
      `SELECT count(*) FILTER (WHERE account = $1)::int AS of_account, count(*)::int AS of_source,
         EXTRACT(EPOCH FROM clock_timestamp() - max(at) FILTER (WHERE account = $1))::float8 AS account_ago,
         EXTRACT(EPOCH FROM clock_timestamp() - max(at))::float8 AS source_ago
       FROM failed_sign_in WHERE source = $2 AND starts_with(account, $3) AND at > clock_timestamp() - interval '15 minutes'`,
      [keyOf({ door, account }), source, keyOf({ door, account: '' })],
    );
    if (!row) return;
    const step = doors[door].find(({ failures }) => row.of_account >= failures);
    const forAccount = (step?.waitS ?? 0) - (row.account_ago ?? Infinity);
    const forSource = (row.of_source >= failuresPerSource ? sourceWaitS : 0) - (row.source_ago ?? Infinity);
    const left = Math.ceil(Math.max(forAccount, forSource));
    if (left > 0) throw tooOften(left);
  }

  async failed(one: Try): Promise<void> {
    await this.runtime.manager.query(
      `WITH old AS (DELETE FROM failed_sign_in WHERE at < clock_timestamp() - interval '1 day')
       INSERT INTO failed_sign_in (account, source) VALUES ($1, $2)`,
      [keyOf(one), one.source],
    );
  }

  private async succeeded(one: Try): Promise<void> {
    await this.runtime.manager.query('DELETE FROM failed_sign_in WHERE account = $1 AND source = $2', [
      keyOf(one),
      one.source,
    ]);
  }

  private async inTurn<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
    const before = this.turns.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.turns.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.turns.get(key) === mine) this.turns.delete(key);
    }
  }
}

const keyOf = ({ door, account }: Pick<Try, 'door' | 'account'>): string => `${door}:${account}`;

export const tooOften = (seconds: number): ProblemException =>
  new ProblemException(
    429,
    'tooOften',
    `尝试次数过多，请 ${seconds} 秒后再试。`,
    `Too many attempts; try again in ${seconds} seconds.`,
    {
      'retry-after': String(seconds),
    },
  );
