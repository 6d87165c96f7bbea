import { actOfItself, supervisedFrom, type CaseDecision, type Runtime } from '@banjie/runtime';
import { processes, type Actor, type Correction } from '@banjie/workflows';
import { misjudged, type Dating, type Misjudged } from './recorded-breaches.js';

/** What was corrected, in the office's words, and by whom. */
export interface Change {
  correction: Correction;
  change: string;
  actor: Actor;
  /** Who else had a part in it: whoever proposed it. */
  others?: readonly string[];
}

/** What a correction asks the committee to look at again: breaches on record, and what followed from them (R3). */
export interface LookedBack {
  breaches: number;
  cards: number;
  supervision: number;
  clues: number;
  /** Voided before, and breaches again by what is in force now. */
  again: number;
}

/** Counts what a correction would put before the committee; writes nothing. The sealed lane is not counted (R12). */
export async function previewLookBack(runtime: Runtime, dating: Dating): Promise<LookedBack> {
  return told(await misjudged(runtime, dating));
}

/**
 * Puts every breach that a correction judges otherwise before the committee, one dated task each (R3): nothing is voided by
 * the correction itself. A task that waits already is told of the new day. Run again, it opens nothing.
 * @param caseId one case, where only its own facts were corrected
 */
export async function lookBack(
  runtime: Runtime,
  change: Change,
  dating: Dating,
  caseId: string | null = null,
): Promise<LookedBack> {
  const found = await misjudged(runtime, dating, caseId);
  for (const one of found) await actOfItself(runtime, one.caseId, (decision) => put(decision, one, change));
  return told(found);
}

/**
 * The same within a decision that corrects the case's own facts: what it judges otherwise is put before the committee in the
 * very transaction of the correction. `dating` is that of the corrected facts.
 */
export async function lookBackWithin(
  runtime: Runtime,
  decision: CaseDecision,
  dating: Dating,
): Promise<(change: Change) => void> {
  const found = await misjudged(runtime, dating, decision.file.id);
  return (change) => found.forEach((one) => put(decision, one, change));
}

function told(found: readonly Misjudged[]): LookedBack {
  const open = found.filter(({ sealed }) => !sealed);
  const falling = open.filter(({ follows }) => !follows);
  const sum = (of: (one: Misjudged) => number): number => falling.reduce((total, one) => total + of(one), 0);
  return {
    breaches: falling.length,
    cards: sum(({ rungs }) => rungs.length),
    supervision: sum(({ followed }) => followed.supervision),
    clues: sum(({ followed }) => followed.clues),
    again: open.length - falling.length,
  };
}

function put(decision: CaseDecision, one: Misjudged, { correction, change, actor, others = [] }: Change): boolean {
  const stamp = { at: decision.now, by: { id: actor.id, unit: actor.unit } };
  const { newDue, follows, rungs } = one;
  const changers = others.length > 0 ? { changedBefore: [...others] } : {};
  const dates = { correction, change, changedBy: actor.id, ...changers, newDue, follows, rungs };
  if (one.pending) {
    const waiting = decision.find(one.pending.id);
    if (!waiting?.standing.open) return false;
    decision.apply(waiting, { ...stamp, type: 'DATES_CORRECTED', ...dates }, actor.id);
    return true;
  }
  const { process, clock, run, breachedAt, oldDue, unit, officer, counts, followed } = one;
  const desk = supervisedFrom(decision, { unit, officer, inPerson: false });
  const facts = { process, clock, run, breachedAt, oldDue, unit, officer, counts, followed, ...dates };
  const input = { ...stamp, ...facts, ...(desk === null ? {} : { supervisedFrom: desk }) };
  const isPending = decision
    .ofKind(processes.lookBack.kind)
    .some(
      ({ standing, snapshot: { context } }) =>
        standing.open && context['process'] === process && context['clock'] === clock && context['run'] === run,
    );
  if (isPending) return false;
  decision.open(processes.lookBack.kind, input, { ...input, type: 'LOOK_BACK_OPENED' }, actor.id);
  return true;
}
