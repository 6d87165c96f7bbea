import type { Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import { changersOf, type LookBackContext } from './context.js';

/** The committee decides; neither whose breach it is nor who made the correction, and no unit about its own (R5, R6). */
export function lookBackStanding({ value, context }: { value: unknown; context: LookBackContext }): Standing {
  const stage = stageOf(value);
  const open = stage === 'open';
  const { unit, officer, supervisedFrom = 'disciplineOfficer' } = context;
  return {
    stage,
    open,
    light: lightOf(value),
    unit: null,
    officer: null,
    desk: open ? supervisedFrom : null,
    firstContact: null,
    filer: null,
    subject: officer,
    recused: [...new Set([...(officer === null ? [] : [officer]), ...changersOf(context)])],
    recusedUnits: [],
    deciders: [],
    ...(open && { awaits: ['committee'] as const }),
    subjectTold: true,
    supervisedUnit: unit,
  };
}
