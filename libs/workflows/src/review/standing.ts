import type { Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import type { ReviewContext } from './context.js';

const undecided = (stage: string): boolean => stage === 'underReview' || stage.startsWith('underRecheck');

/** `underRecheck.deciding` is what 复核中 says. */
const stageIn = (value: unknown): string => stageOf(value).replace(/\.deciding$/, '');

/** Whoever may still be asked to judge waits for nobody; a request waits for the leaders, those who replied not among them. */
export function reviewStanding({ value, context }: { value: unknown; context: ReviewContext }): Standing {
  const stage = stageIn(value);
  const open = undecided(stage);
  const judges = context.reviewedBy === null ? context.officers : [...context.officers, context.reviewedBy];
  return {
    stage,
    open,
    light: lightOf(value),
    unit: null,
    officer: null,
    desk: open ? 'leader' : null,
    firstContact: context.firstContact,
    filer: null,
    subject: null,
    // Who replied may still enter what the petitioner brings on paper.
    recused: open ? [...new Set(judges)] : [],
    recusedUnits: [],
    reviewedUnit: context.unit,
  };
}
