import { randomInt } from 'node:crypto';
import type { Actor } from '@banjie/workflows';
import type { z } from 'zod';
import { type Runtime, invalid, parsed, Refusal } from '@banjie/runtime';
import { hashOneTime, hashPassword, isGuessable, isPassword } from './password.js';
import { ownPasswordForm, reasonForm } from './forms.js';
import { isSupervisor } from './objections.js';
import { noSuch, withoutSelf } from './refused.js';
import { changing } from './record.js';

/** Without characters that look alike; 14 of 31 are 69 bits. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const length = 14;

export interface OneTimePassword {
  /** Shown once; nobody can read it again. */
  password: string;
  hash: string;
}

/** A random password to be replaced at the first sign-in. */
export async function oneTimePassword(): Promise<OneTimePassword> {
  const password = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  return { password, hash: await hashOneTime(password) };
}

/**
 * Issues a one-time password and ends the officer's sessions. Whoever may see the sealed lane or is a security administrator or
 * auditor gets it from a security administrator: else who makes accounts could read what is sealed (R12).
 */
export async function resetPassword(
  runtime: Runtime,
  actor: Actor,
  id: string,
  form: unknown,
): Promise<{ account: string; oneTimePassword: string }> {
  const { reason } = parsed(reasonForm, form);
  const issued = await oneTimePassword();
  return changing(runtime, actor, async (inside, { officers }) => {
    const officer = officers.find((one) => one.id === id);
    if (!officer) throw noSuch();
    withoutSelf(actor, id);
    const needed = officer.cleared || isSupervisor(officer) ? 'securityAdministrator' : 'systemAdministrator';
    if (!actor.roles.includes(needed)) {
      throw new Refusal('notYours', {
        rule: 'R12',
        zh:
          needed === 'securityAdministrator'
            ? '该账号可查看保密事项或负有监督职责，密码由安全管理员重置。'
            : '密码由系统管理员重置。',
        en:
          needed === 'securityAdministrator'
            ? 'This account sees sealed matters or supervises: a security administrator resets its password.'
            : 'The system administrator resets this password.',
      });
    }
    await inside.query('UPDATE officer SET password_hash = $2, password_is_one_time = true WHERE id = $1', [
      id,
      issued.hash,
    ]);
    await inside.query('DELETE FROM session WHERE officer = $1', [id]);
    return {
      changes: [{ act: 'passwordReset', subject: id, detail: { reason } }],
      answer: { account: id, oneTimePassword: issued.password },
    };
  });
}

/** What everybody knows of an officer, and a guesser tries first. */
const knownOf = `
  SELECT o.name, u.name AS unit, regexp_replace(f.name, '[(（].*', '') AS office FROM officer o JOIN unit u ON u.id = o.unit CROSS JOIN office f WHERE o.id = $1`;

export type OwnPassword = z.infer<typeof ownPasswordForm>;

/** The form of who replaces their own password. Throws the `invalid` refusal for a new one that is no better. */
export async function checkedOwnPassword(
  { manager }: Pick<Runtime, 'manager'>,
  { id }: Pick<Actor, 'id'>,
  form: unknown,
): Promise<OwnPassword> {
  const { current, next } = parsed(ownPasswordForm, form);
  if (next === current)
    throw invalid([{ path: 'next', message: '不能与现用密码相同 / must differ from the present one' }]);
  if (next.toLowerCase().includes(id.toLowerCase()))
    throw invalid([{ path: 'next', message: '不能包含账号 / must not hold the account' }]);
  const [known] = await manager.query<Record<'name' | 'unit' | 'office', string>[]>(knownOf, [id]);
  if (await isGuessable(next, ['banjie', '办结', ...Object.values(known ?? {})])) {
    throw invalid([
      {
        path: 'next',
        message:
          '容易被猜中：不要用常见密码、键盘顺序、重复字符、姓名或单位名称，可用几个不相干的词 / easy to guess: no common password, keyboard order, repetition or name; several unrelated words will do',
      },
    ]);
  }
  return { current, next };
}

/** Replaces one's own password and ends one's other sessions; `keep` is the hash of the session that goes on. False where the present password is wrong. */
export async function replaceOwnPassword(
  { manager }: Pick<Runtime, 'manager'>,
  { id }: Pick<Actor, 'id'>,
  { current, next }: OwnPassword,
  keep: string,
): Promise<boolean> {
  const [row] = await manager.query<{ password_hash: string }[]>('SELECT password_hash FROM officer WHERE id = $1', [
    id,
  ]);
  if (!row || !(await isPassword(row.password_hash, current))) return false;
  await manager.query(
    `WITH changed AS (UPDATE officer SET password_hash = $3, password_is_one_time = false WHERE id = $1 AND password_hash = $4 RETURNING id),
       logged AS (INSERT INTO organisation_change (officer, act, subject, detail) SELECT id, 'ownPasswordChanged', id, '{}' FROM changed)
     DELETE FROM session WHERE officer IN (SELECT id FROM changed) AND token_hash <> $2`,
    [id, keep, await hashPassword(next), row.password_hash],
  );
  return true;
}
