import { invalid, parsed, type Runtime } from '@banjie/runtime';
import {
  leastYears,
  retentionClasses,
  retentionTermSchema,
  yearsKept,
  type Actor,
  type FixedClass,
  type Label,
  type RetentionTerm,
} from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { oneAtATime } from '../one-at-a-time.js';
import { longerTermForm } from './forms.js';

/** What the office has laid down about its classes, the earliest first. */
export const readTerms = (manager: EntityManager): Promise<RetentionTerm[]> =>
  manager.query<RetentionTerm[]>(
    'SELECT class, version, years, decided_by AS "decidedBy", reason FROM retention_term ORDER BY class, version',
  );

/** `years`: null for ever; `least`: what the source asks. */
export interface TermInForce {
  class: string;
  label: Label;
  years: number | null;
  least: number | null;
}

export async function termsInForce(manager: EntityManager): Promise<TermInForce[]> {
  const laidDown = await readTerms(manager);
  return (Object.keys(retentionClasses) as (keyof typeof retentionClasses)[]).map((of) => ({
    class: of,
    label: retentionClasses[of],
    years: yearsKept(of, laidDown),
    least: of === 'permanent' ? null : leastYears[of],
  }));
}

/** Keeps a class longer than now; nobody shortens it again (R11). Throws `invalid`. */
export async function lengthenTerm({ manager }: Runtime, actor: Actor, form: unknown): Promise<{ version: number }> {
  const fields = parsed(longerTermForm, form, 'R11');
  return oneAtATime(manager, async (inside) => {
    const laidDown = await readTerms(inside);
    const inForce = yearsKept(fields.class, laidDown) ?? 0;
    if (fields.years <= inForce) throw notShorter(inForce);
    const version = Math.max(1, ...versionsOf(laidDown, fields.class)) + 1;
    const row = parsed(retentionTermSchema, { ...fields, version, decidedBy: actor.id }, 'R11');
    await inside.query(
      `INSERT INTO retention_term (class, version, years, decided_by, reason, decided_at) VALUES ($1, $2, $3, $4, $5, office_now())`,
      [row.class, row.version, row.years, row.decidedBy, row.reason],
    );
    return { version };
  });
}

const versionsOf = (terms: readonly RetentionTerm[], of: FixedClass): number[] =>
  terms.filter((one) => one.class === of).map(({ version }) => version);

const notShorter = (inForce: number) =>
  invalid(
    [
      {
        path: 'years',
        message: `保管期限只能延长，现为${inForce}年，请填更长的年数 / it can only be lengthened: now ${inForce} years, enter more`,
      },
    ],
    'R11',
  );
