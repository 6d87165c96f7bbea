import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Runtime } from '@banjie/runtime';
import { ProblemException } from '../http/problem.exception.js';
import { Lines } from './lines.js';
import { RecentWaits } from './recent-waits.js';

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
/** Tries in line from one source; more than the limit allows need not wait to be refused. */
const longestLine = 64;
/** How long (s) others wait at an address that has failed too often, when too many of them try at once. */
const lateWaitS = 1;

/** Somebody who tries a door: as whom, and from where (`sourceOf`, or a device known for this account). */
export interface Try {
  door: Door;
  account: string;
  source: string;
  /**
   * Whether somebody may be meant by it: then the failures of others at the same address do not shut them out. What they try is
   * looked at, once a minute, and a wrong try is told no more than that there were too many.
   */
  isSomebody?: boolean;
}

interface Failures {
  of_account: number;
  of_source: number;
  /** Seconds since the last failure; null where there was none. */
  account_ago: number | null;
  source_ago: number | null;
}

export const sourceOf = (address: string): string => createHash('sha256').update(address).digest('hex').slice(0, 32);

/** A try that is counted. */
interface Admitted {
  /** Seconds its address would have to wait for what others have failed there; 0 where they have not. */
  lateS: number;
}

/**
 * Slows down guessing, per account and source: nobody can lock a colleague out from elsewhere, nor others at the same address. A
 * try is counted before anything is compared, in the database, so that a burst at several processes has no more tries than one
 * after the other. What has to wait anyway is refused without a connection.
 */
export class Lockout {
  private readonly trying = new Lines(longestLine, () => refuseInFlood(1));
  private readonly counting = new Lines(longestLine, () => refuseInFlood(1));
  private readonly waits = new RecentWaits();

  /** `manager`: of connections that staff do not share. */
  constructor(private readonly runtime: Pick<Runtime, 'manager'>) {}

  /**
   * Lets somebody try, one after the other for one account from one source. `attempt` answers with what a right try is given, or
   * null for a wrong one. Throws the 429 problem with Retry-After while a wait lasts, as late where something was compared as where
   * nothing was: time must not tell which accounts there are.
   */
  async guarded<Given>(one: Try, attempt: () => Promise<Given | null>): Promise<Given | null> {
    const began = performance.now();
    try {
      await this.holdInFlood(one);
      return await this.trying.inTurn(one.source, waitOf(one), () => this.tried(one, attempt));
    } catch (refused) {
      await pause(Math.max(0, heldMs - (performance.now() - began)));
      throw refused;
    }
  }

  private async tried<Given>(one: Try, attempt: () => Promise<Given | null>): Promise<Given | null> {
    const { lateS } = await this.admitted(one);
    const given = await attempt();
    if (given !== null) await this.succeeded(one);
    else if (lateS > 0) throw tooOften(lateS);
    return given;
  }

  /** Counts a try, before it is known to be right. Throws the 429 problem while a wait lasts. */
  async enter(one: Try): Promise<Admitted> {
    await this.holdInFlood(one);
    return this.admitted(one);
  }

  private async admitted(one: Try): Promise<Admitted> {
    return this.counting.inTurn(one.source, `${one.door} ${one.source}`, async () => {
      // Whoever was before it in the line may have been told to wait.
      const left = this.leftInFlood(one);
      if (left > 0) throw tooOften(left);
      return this.counted(one);
    });
  }

  private async holdInFlood(one: Try): Promise<void> {
    const left = this.leftInFlood(one);
    if (left > 0) await refuseInFlood(left);
  }

  private leftInFlood(one: Try): number {
    return Math.max(this.waits.left(waitOf(one)), this.waits.left(sourceWaitOf(one)));
  }

  private async counted(one: Try): Promise<Admitted> {
    const { forAccount, forSource } = await this.runtime.manager.transaction(async (inside) => {
      // One after the other per source in all processes, or a burst would be counted only after it had been compared.
      await inside.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${one.door} ${one.source}`]);
      const waits = waitsFor(one, await failuresOf(inside, one));
      // Also where nobody is meant by it and nothing is compared: what others have to wait must not tell who there is.
      if (waits.forAccount <= 0) await count(inside, one);
      return waits;
    });
    if (forSource > 0) this.waits.note(sourceWaitOf(one), one.isSomebody ? lateWaitS : forSource);
    if (isAdmitted(one, { forAccount, forSource })) return { lateS: Math.max(0, forSource) };
    const left = Math.max(forAccount, forSource);
    this.waits.note(waitOf(one), left);
    throw tooOften(left);
  }

  private async succeeded(one: Try): Promise<void> {
    await this.runtime.manager.query('DELETE FROM failed_sign_in WHERE account = $1 AND source = $2', [
      keyOf(one),
      one.source,
    ]);
  }
}

const keyOf = ({ door, account }: Pick<Try, 'door' | 'account'>): string => `${door}:${account}`;
const waitOf = (one: Try): string => `${keyOf(one)} ${one.source}`;
const sourceWaitOf = ({ door, source, isSomebody = false }: Try): string => `${door} ${source} ${isSomebody}`;

/** Seconds; no wait where not above 0. */
interface Waits {
  forAccount: number;
  forSource: number;
}

/** What others have failed at an address keeps nobody out. */
const isAdmitted = ({ isSomebody = false }: Try, { forAccount, forSource }: Waits): boolean =>
  forAccount <= 0 && (isSomebody || forSource <= 0);

function waitsFor({ door }: Try, { of_account, of_source, account_ago, source_ago }: Failures): Waits {
  const step = doors[door].find(({ failures }) => of_account >= failures);
  const isOver = of_source >= failuresPerSource;
  const forSource = isOver ? sourceWaitS - (source_ago ?? Infinity) : 0;
  // At an address that has too many, every failure of one's own costs a minute.
  const waitS = step?.waitS ?? (forSource > 0 ? sourceWaitS : 0);
  return { forAccount: waitS - (account_ago ?? Infinity), forSource };
}

/** Failures of what is now the future were noted by a clock that has been set back since: nobody waits for it to come again. */
async function failuresOf(manager: Runtime['manager'], { door, account, source }: Try): Promise<Failures> {
  const [row] = await manager.query<Failures[]>(
    `SELECT count(*) FILTER (WHERE account = $1)::int AS of_account, count(*)::int AS of_source,
       EXTRACT(EPOCH FROM clock_timestamp() - max(at) FILTER (WHERE account = $1))::float8 AS account_ago,
       EXTRACT(EPOCH FROM clock_timestamp() - max(at))::float8 AS source_ago
     FROM failed_sign_in WHERE source = $2 AND starts_with(account, $3)
       AND at > clock_timestamp() - interval '15 minutes' AND at <= clock_timestamp()`,
    [keyOf({ door, account }), source, keyOf({ door, account: '' })],
  );
  return row ?? { of_account: 0, of_source: 0, account_ago: null, source_ago: null };
}

/** Counted as a failure until it is known to be right. */
async function count(manager: Runtime['manager'], one: Try): Promise<void> {
  await manager.query(
    `WITH old AS (DELETE FROM failed_sign_in WHERE at < clock_timestamp() - interval '20 minutes')
     INSERT INTO failed_sign_in (account, source) VALUES ($1, $2)`,
    [keyOf(one), one.source],
  );
}

/** Whoever is refused for their number is answered late: who waits for answers comes less often. Longer than a comparison takes. */
const heldMs = 500;

/** Throws the 429 problem, after a while: nothing is looked at, and nothing is held meanwhile but the caller's own connection. */
export async function refuseInFlood(seconds: number): Promise<never> {
  await pause(heldMs);
  throw tooOften(seconds);
}

/** The 429 problem; a part of a second is waited for whole. */
export function tooOften(seconds: number): ProblemException {
  const whole = Math.ceil(seconds);
  return new ProblemException(
    429,
    'tooOften',
    `尝试次数过多，请 ${whole} 秒后再试。`,
    `Too many attempts; try again in ${whole} seconds.`,
    {
      'retry-after': String(whole),
    },
  );
}
