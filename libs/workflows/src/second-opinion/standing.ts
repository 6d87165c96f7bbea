import type { Standing } from '../process/contract.js';
import { stageOf } from '../process/stage.js';
import type { SecondOpinionContext } from './context.js';

/** It waits for whoever calls back, without who called and who had a part in the matter (R10). */
export function secondOpinionStanding({ value, context }: { value: unknown; context: SecondOpinionContext }): Standing {
  const stage = stageOf(value);
  const open = stage === 'awaited';
  return {
    stage,
    open,
    light: null,
    unit: null,
    officer: null,
    desk: open ? 'callBackOfficer' : null,
    firstContact: context.firstContact,
    filer: null,
    subject: null,
    recused: [],
    recusedUnits: [],
    deciders: [],
    awaits: open ? ['caller'] : [],
    hadPart: [...context.hadPart, context.calledBy],
    answeredBy: context.answeredBy,
  };
}
