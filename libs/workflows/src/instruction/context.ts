import type { Clocked } from '../process/contract.js';
import { firstRun } from '../process/start-clock.js';
import type { InstructionInput } from './input.js';
import type { InstructionClock } from './clocks.js';

export interface InstructionContext extends Clocked<InstructionClock> {
  unit: string;
  /** Who was in charge of the matter when the instruction was given. */
  officer: string | null;
  givenBy: string;
  text: string;
  feedback: string | null;
  /** What the leader found missing in the last feedback. */
  opinion: string | null;
}

export function instructed(input: InstructionInput | undefined): InstructionContext {
  return {
    unit: input?.unit ?? '',
    officer: input?.officer ?? null,
    givenBy: input?.givenBy ?? '',
    text: input?.text ?? '',
    feedback: null,
    opinion: null,
    clocks: firstRun(
      'instructionFeedback',
      { type: 'INSTRUCTED', at: input?.at ?? '' },
      { dueDate: input?.dueDate ?? '1970-01-01' },
    ),
  };
}
