import type { EntityManager } from 'typeorm';
import { oneTimePassword } from './passwords.js';
import { changing } from './record.js';

/** Whose passwords nobody in the office may be able to reset: they reset all others. */
const administrators = ['systemAdministrator', 'securityAdministrator'];

/**
 * Gives an administrator who is locked out a one-time password, ends their sessions and opens the account where it was disabled;
 * on record as done at the machine. For whoever keeps the database, not for a route. Null, and nothing done, where there is no
 * such administrator.
 */
export async function letInAgain(manager: EntityManager, account: string): Promise<string | null> {
  const issued = await oneTimePassword();
  return changing({ manager }, { id: 'machine' }, async (inside, { officers }) => {
    const administrator = officers.find(
      ({ id, roles }) => id === account && roles.some((role) => administrators.includes(role)),
    );
    if (!administrator) return { changes: [], answer: null };
    await inside.query(
      'UPDATE officer SET password_hash = $2, password_is_one_time = true, disabled_at = NULL WHERE id = $1',
      [account, issued.hash],
    );
    await inside.query('DELETE FROM session WHERE officer = $1', [account]);
    return {
      changes: [{ act: 'passwordReset', subject: account, detail: { reason: 'npm run let-in' } }],
      answer: issued.password,
    };
  });
}
