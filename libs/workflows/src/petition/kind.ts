import type { PetitionContext } from './context.js';

/** Matters that ask for nothing to be decided: they are answered, and there is no request to refuse or to have reviewed. */
export type LighterKind = 'suggestion' | 'enquiry';

/** Which of them a matter is; null for a request, a complaint and an accusation. */
export function lighterKindOf({ lane, enquiry }: Pick<PetitionContext, 'lane' | 'enquiry'>): LighterKind | null {
  if (lane === 'suggestion') return 'suggestion';
  return lane === 'appealOrRequest' && enquiry === true ? 'enquiry' : null;
}

/** What came of a suggestion, and of an enquiry (条例 41: suggestions are counted by their adoption). */
export const lighterResults = {
  suggestion: ['adopted', 'partlyAdopted', 'explained'],
  enquiry: ['answered', 'toldWhere'],
} as const satisfies Record<LighterKind, readonly string[]>;

const ordinaryResults: readonly string[] = ['resolved', 'partlyResolved', 'explained'];

/** The result of an answer that is asked about before anybody has entered anything: none that a form can name. */
export const whicheverResult = 'whichever';

/** Whether the result is one that a matter of this kind can have. */
export function fitsKind(context: PetitionContext, result: string | undefined): boolean {
  if (result === whicheverResult) return true;
  const kind = lighterKindOf(context);
  const known: readonly string[] = kind === null ? ordinaryResults : lighterResults[kind];
  return result !== undefined && known.includes(result);
}

/** Whoever hears these has what they asked for. */
const whole: readonly (string | undefined)[] = ['resolved', 'adopted', 'answered', 'toldWhere', whicheverResult];

const givesEverything = (result: string | undefined): boolean => whole.includes(result);

/** A reply that gives the petitioner everything they asked for. */
export const supportsEverything = ({ result, items }: { result: string; items: { verdict: string }[] }): boolean =>
  givesEverything(result) && items.every(({ verdict }) => verdict === 'supported');
