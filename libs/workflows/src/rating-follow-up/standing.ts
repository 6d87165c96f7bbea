import type { Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import type { RatingFollowUpContext } from './context.js';

/** The unit answers, by somebody who was not rated (R10). */
export function ratingFollowUpStanding({
  value,
  context,
}: {
  value: unknown;
  context: RatingFollowUpContext;
}): Standing {
  const stage = stageOf(value);
  const open = stage === 'awaitingFinding';
  return {
    stage,
    open,
    light: lightOf(value),
    unit: open ? context.unit : null,
    officer: null,
    desk: null,
    firstContact: null,
    filer: null,
    subject: null,
    recused: context.rated,
    recusedUnits: [],
    deciders: [],
    awaits: open ? ['unitHead', 'leaderInCharge'] : [],
  };
}
