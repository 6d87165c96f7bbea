import type { Label } from '../../../libs/workflows/src/policy/label.js';
import type { Standing } from '../../../libs/workflows/src/process/contract.js';
import { lightOf, stageOf } from '../../../libs/workflows/src/process/stage.js';
import type { ConsultationContext } from './context.js';

const subject: Label = { zh: '征求意见', en: 'Opinion of a unit' };

export function consultationStanding({ value, context }: { value: unknown; context: ConsultationContext }): Standing {
  const stage = stageOf(value);
  return {
    stage,
    open: stage !== 'adopted',
    light: lightOf(value),
    unit: context.unit,
    officer: null,
    desk: stage === 'proposed' ? 'leader' : null,
    firstContact: null,
    filer: null,
    subject: null,
    recused: [],
    recusedUnits: [],
    deciders: stage === 'proposed' ? ['leaderInCharge'] : [],
    decision: { subject, reason: context.opinion },
  };
}
