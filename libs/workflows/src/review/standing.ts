import type { Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import { involvedIn, type ReviewContext } from './context.js';

/** The request is the desk's: to be forwarded, or for the outcome to be entered. */
const toForward = ['toForward', 'recheckToForward', 'underReview', 'underRecheck'];
const withSuperior = ['withSuperior', 'recheckWithSuperior'];

/** Of the first version: what was decided in `underRecheck.deciding`, and what a hearing interrupted, is one stage now. */
const stageIn = (value: unknown): string => stageOf(value).replace(/^underRecheck\..*$/, 'underRecheck');

/** Whoever may still ask for a review waits for nobody; a request waits for the desk, and then for the superior organ. */
export function reviewStanding({ value, context }: { value: unknown; context: ReviewContext }): Standing {
  const stage = stageIn(value);
  const begins = (names: readonly string[]): boolean =>
    names.some((name) => stage === name || stage.startsWith(`${name}.`));
  const isAway = begins(withSuperior);
  const open = isAway || begins(toForward);
  return {
    stage,
    open,
    light: lightOf(value),
    unit: null,
    officer: null,
    desk: open ? 'coordinator' : null,
    firstContact: context.firstContact,
    filer: null,
    subject: null,
    // Who answered may still enter what the petitioner brings on paper, and not what was decided of the answer.
    recused: isAway ? involvedIn(context) : [],
    recusedUnits: [],
    deciders: [],
    awaits: open ? ['coordinator', 'receptionist'] : [],
    withSuperior: isAway,
    hadPart: context.officers,
  };
}
