import type { Moves } from './types.js';

/** What moves, as the sentences about it count it. */
export const movedBy = ({ cases, timers }: Moves) => ({ cases, timers });

/** Whether breaches on record are put before the committee again (R3). */
export const asksAgain = ({ lookBack: { breaches, again } }: Moves): boolean => breaches + again > 0;
