import { z } from 'zod';
import { instant } from '../http/shapes.js';

/** Where the trial clock is after it was moved; a long way may take longer than the answer waits. */
export const clockMoved = z
  .strictObject({ now: instant, arrived: z.boolean(), goingTo: instant.optional() })
  .meta({ id: 'ClockMoved' });
export type ClockMoved = z.infer<typeof clockMoved>;
