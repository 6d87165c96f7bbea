import { createHash, randomBytes } from 'node:crypto';
import { run, Batcher, statement, type Runtime } from '@banjie/runtime';
import { absoluteHours, type SessionCookie } from './session-cookie.js';

export const idleMinutes = 60;

/** Under which a session is stored; the token itself is nowhere but in the browser. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

export interface Bearer {
  officer: string;
  /** The settings in force and the office's clock, ISO 8601: who the officer is now, and for whom they stand in. */
  settingsVersion: string;
  now: string;
}

interface SessionRow {
  officer: string | null;
  stale: boolean | null;
  settings_version: string;
  now: Date;
}

/** Times of what is now the future were noted by a clock that has been set back since: such a session would outlive its hours. */
const living = `s.expires_at > clock_timestamp() AND s.last_seen_at > clock_timestamp() - $2 * interval '1 minute'
       AND s.created_at < clock_timestamp() + interval '5 minutes' AND s.last_seen_at < clock_timestamp() + interval '5 minutes'`;

const lookUp = statement(
  'sessions',
  `SELECT s.officer, s.last_seen_at < clock_timestamp() - interval '1 minute' AS stale, f.settings_version::text,
     office_now() AS now
   FROM office f CROSS JOIN unnest($1::text[]) WITH ORDINALITY AS asked (hash, place)
     LEFT JOIN (session s JOIN officer o ON o.id = s.officer AND o.disabled_at IS NULL) ON s.token_hash = asked.hash
       AND ${living}
   WHERE f.id = 1 ORDER BY asked.place`,
);

/** Opaque sessions on the server's side: the browser holds a random token, the database its hash (guards of R12). */
export class Sessions {
  private readonly looking: Batcher<string, SessionRow>;

  constructor(
    private readonly runtime: Runtime,
    readonly cookie: SessionCookie,
  ) {
    this.looking = new Batcher({ run: (hashes) => run(runtime.manager, lookUp, [hashes, idleMinutes]) });
  }

  /** Whoever signs in anew in the same browser leaves no earlier session behind. */
  async open(officer: string, earlier?: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.runtime.manager.query(
      `WITH ended AS (DELETE FROM session WHERE expires_at < clock_timestamp() OR token_hash = $4)
       INSERT INTO session (token_hash, officer, expires_at) VALUES ($1, $2, clock_timestamp() + $3 * interval '1 hour')`,
      [tokenHash(token), officer, absoluteHours, earlier === undefined ? null : tokenHash(earlier)],
    );
    return token;
  }

  /**
   * Whose living session this is; a disabled account or a changed role takes effect at once. What a page asks in the
   * background keeps no session alive: an unattended desk is signed out though its lists renew themselves.
   */
  async bearerOf(token: string, { background }: { background: boolean }): Promise<Bearer | null> {
    const hash = tokenHash(token);
    const { officer, stale, settings_version, now } = await this.looking.submit(hash);
    if (stale && !background) {
      await this.runtime.manager.query('UPDATE session SET last_seen_at = clock_timestamp() WHERE token_hash = $1', [
        hash,
      ]);
    }
    return officer === null ? null : { officer, settingsVersion: settings_version, now: now.toISOString() };
  }

  /** Those of these sessions that still live; to ask does not keep them alive. */
  async living(hashes: readonly string[]): Promise<Set<string>> {
    const rows = await this.runtime.manager.query<{ token_hash: string }[]>(
      `SELECT s.token_hash FROM session s JOIN officer o ON o.id = s.officer AND o.disabled_at IS NULL
       WHERE s.token_hash = ANY ($1) AND ${living}`,
      [hashes, idleMinutes],
    );
    return new Set(rows.map(({ token_hash }) => token_hash));
  }

  async end(token: string): Promise<void> {
    await this.runtime.manager.query('DELETE FROM session WHERE token_hash = $1', [tokenHash(token)]);
  }
}
