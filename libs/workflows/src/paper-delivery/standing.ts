import type { Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import type { PaperDeliveryContext } from './context.js';

/** The unit that issued the paper has it delivered. */
export function paperDeliveryStanding({ value, context }: { value: unknown; context: PaperDeliveryContext }): Standing {
  const stage = stageOf(value);
  const open = stage === 'toDeliver';
  return {
    stage,
    open,
    light: lightOf(value),
    unit: open ? context.unit : null,
    officer: null,
    desk: null,
    firstContact: context.firstContact,
    filer: null,
    subject: null,
    recused: [],
    recusedUnits: [],
    deciders: [],
    awaits: open ? ['unitMember', 'receptionist', 'coordinator'] : [],
  };
}
