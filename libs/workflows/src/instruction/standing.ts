import type { Label } from '../policy/label.js';
import type { Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import type { InstructionContext } from './context.js';

const subject: Label = { zh: '批示反馈', en: 'Feedback on an instruction' };
export const instructionDecisions: readonly Label[] = [subject];

/** The unit reports; whoever gave the instruction notes the report (R9). */
export function instructionStanding({ value, context }: { value: unknown; context: InstructionContext }): Standing {
  const stage = stageOf(value);
  const { unit, officer, givenBy } = context;
  const turn =
    stage === 'awaitingFeedback' ? { unit, officer } : { unit: null, officer: stage === 'reported' ? givenBy : null };
  return {
    stage,
    open: stage === 'awaitingFeedback' || stage === 'reported',
    light: lightOf(value),
    ...turn,
    desk: null,
    firstContact: null,
    filer: givenBy,
    subject: null,
    recused: [],
    recusedUnits: [],
    hadPart: [givenBy],
    deciders: stage === 'reported' ? ['filer'] : [],
    decision: { subject, reason: context.feedback },
  };
}
