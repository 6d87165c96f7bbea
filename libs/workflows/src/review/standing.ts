import type { Label } from '../policy/label.js';
import type { Relation, Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import { involvedIn, type ReviewContext } from './context.js';

const undecided = (stage: string): boolean => stage === 'underReview' || stage.startsWith('underRecheck');

/** `underRecheck.deciding` is what 复核中 says. */
const stageIn = (value: unknown): string => stageOf(value).replace(/\.deciding$/, '');

const subject: Label = { zh: '复查复核', en: 'Review or recheck' };

/** 条例 35, 36: a review by a leader who does not lead the unit, a recheck by one who does not head it. */
function decidersIn(stage: string): readonly Relation[] {
  if (stage === 'underReview') return ['uninvolvedLeader'];
  return undecided(stage) ? ['higherLeader'] : [];
}

/** Whoever may still be asked to judge waits for nobody; a request waits for the leaders, those who replied not among them. */
export function reviewStanding({ value, context }: { value: unknown; context: ReviewContext }): Standing {
  const stage = stageIn(value);
  const open = undecided(stage);
  const reviewers = context.reviewedBy === null ? [] : [context.reviewedBy];
  const judges = [...involvedIn(context), ...reviewers];
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
    deciders: decidersIn(stage),
    hadPart: [...context.officers, ...reviewers, ...(context.recheckedBy === null ? [] : [context.recheckedBy])],
    decision: { subject, reason: context.recheckGrounds ?? context.grounds },
  };
}
