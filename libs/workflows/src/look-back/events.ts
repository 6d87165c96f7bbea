import { z } from 'zod';
import { choice } from '../process/choice.js';
import type { Stamp } from '../process/contract.js';
import type { EventsOf } from '../process/payloads.js';
import { superiorPaper } from '../process/superior-decision.js';
import { words } from '../process/text.js';
import type { CorrectedDates } from './input.js';
import type { BreachVoided } from '../process/ladder-states.js';

const reason = () => words('理由', 'Reason');

export const lookBackPayloads = {
  BREACH_VOIDED: z.strictObject({ reason: reason() }),
  BREACH_UPHELD: z.strictObject({ reason: reason() }),
  SUPERIOR_RULED: z.strictObject({
    ...superiorPaper(),
    result: choice(
      { voided: { zh: '作废', en: 'Void' }, upheld: { zh: '维持', en: 'Upheld' } },
      '核查结论',
      'Conclusion',
    ),
    reason: reason(),
  }),
};

/** The office's settings were corrected once more while it waits; never accepted from outside. */
export type DatesCorrected = { type: 'DATES_CORRECTED' } & CorrectedDates & Stamp;
export type LookBackEvent = EventsOf<typeof lookBackPayloads> | DatesCorrected | BreachVoided;
