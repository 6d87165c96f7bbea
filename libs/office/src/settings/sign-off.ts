import {
  choice,
  dayMs,
  isWeaker,
  levelFor,
  localDateOf,
  officeDate,
  signedPaperIds,
  signedPapers,
  signOffDecisionSchema,
  signOffLevels,
  signOffRulesOn,
  words,
  type Actor,
  type Label,
  type LocalDate,
  type SignedPaper,
  type SignOffDecision,
  type SignOffLevel,
} from '@banjie/workflows';
import { busy, invalid, officeClock, parsed, readSettings, type Runtime } from '@banjie/runtime';
import { z } from 'zod';

/** What an administrator enters to lay down who signs a kind of paper; number and author of the row are the office's. */
export const signOffForm = z.strictObject({
  paper: choice(signedPapers, '文书', 'Paper'),
  level: choice(signOffLevels, '签发方式', 'Who signs'),
  effectiveFrom: officeDate('生效日期', 'Effective from'),
  reason: words('理由', 'Reason', 500),
});

export interface SignOffInForce {
  /** `since`: from which day on; null where the office has laid down nothing. */
  papers: { paper: SignedPaper; label: Label; level: SignOffLevel; levelLabel: Label; since: LocalDate | null }[];
  /** Every decision, the latest first. */
  decisions: (SignOffDecision & { levelLabel: Label; decidedByName: string })[];
}

/** Who signs which paper today, and how it came to be so (R10). */
export async function signOffInForce({ manager, settingsCache }: Runtime): Promise<SignOffInForce> {
  const { signOff, staff } = await settingsCache.newest();
  const { now } = await officeClock(manager);
  const today = localDateOf(now.toISOString());
  const rules = signOffRulesOn(signOff, today);
  const papers = signedPaperIds.map((paper) => {
    const level = levelFor(rules, paper);
    const label = signedPapers[paper];
    return { paper, label, level, levelLabel: signOffLevels[level], since: sinceWhen(signOff, paper, today) };
  });
  const decisions = signOff.map((one) => ({
    ...one,
    levelLabel: signOffLevels[one.level],
    decidedByName: staff.get(one.decidedBy)?.name ?? one.decidedBy,
  }));
  return { papers, decisions: decisions.toReversed() };
}

const sinceWhen = (decisions: readonly SignOffDecision[], paper: SignedPaper, today: LocalDate): LocalDate | null =>
  decisions
    .filter((one) => one.paper === paper && one.effectiveFrom <= today)
    .toSorted((one, other) => one.version - other.version)
    .at(-1)?.effectiveFrom ?? null;

const latestOf = (decisions: readonly SignOffDecision[], paper: SignedPaper): number =>
  Math.max(1, ...decisions.filter((one) => one.paper === paper).map(({ version }) => version));

/**
 * Lays down who signs a kind of paper from a day on. Fewer hands hold from the next day at the earliest: nobody lowers it for
 * the one paper on the desk. A draft that waits goes on by what held when it was submitted. Throws `invalid`.
 */
export async function changeSignOff(runtime: Runtime, actor: Actor, form: unknown): Promise<{ version: number }> {
  const fields = parsed(signOffForm, form, 'R10');
  const { signOff } = await readSettings(runtime.manager);
  const { now } = await officeClock(runtime.manager);
  const today = localDateOf(now.toISOString());
  const tomorrow = localDateOf(new Date(now.getTime() + dayMs).toISOString());
  const weaker = isWeaker(fields.level, levelFor(signOffRulesOn(signOff, today), fields.paper));
  if (fields.effectiveFrom < (weaker ? tomorrow : today)) {
    const message = weaker
      ? '减少审核、签发的，最早自次日起生效 / fewer signatures hold from tomorrow at the earliest'
      : '不得早于今日 / not before today';
    throw invalid([{ path: 'effectiveFrom', message }], 'R10');
  }
  const version = latestOf(signOff, fields.paper) + 1;
  const row = parsed(signOffDecisionSchema, { ...fields, version, decidedBy: actor.id }, 'R10');
  const written = await runtime.manager.query<unknown[]>(
    `INSERT INTO sign_off_decision (paper, version, level, effective_from, decided_by, reason) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING version`,
    [row.paper, row.version, row.level, row.effectiveFrom, row.decidedBy, row.reason],
  );
  if (written.length === 0) throw busy();
  return { version };
}
