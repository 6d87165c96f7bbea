import { furtherRun } from '../process/start-clock.js';
import { freshReply } from './limits.js';
import { promisedFromReceipt } from './context.js';
import { reopen, reopenAtDesk, tellThatItGoesOn } from './closing.js';
import { petition } from './petition.setup.js';

const dayMs = 86_400_000;

/** 「这是求决」: from now on a request like any other. */
const becomesRequest = petition.assign({ lane: 'appealOrRequest', enquiry: false });

const receiptAnew = { type: 'owe', params: { notice: 'receipt', to: ['petitioner'] } } as const;

/**
 * The promise from the original receipt, as if it had been taken down as a request, with the extension it was granted; where its
 * end has passed, the next day: an answer under another name has not stopped it (R3).
 */
const promiseFromTheStart = petition.assign(({ context, event }) => {
  const notBefore = new Date(Date.parse(event.at) + dayMs).toISOString();
  const clocks = promisedFromReceipt(context.clocks, context.receivedAt, notBefore);
  return {
    ...freshReply(context, event.type, event.at),
    extendedOnce: context.extendedOnce,
    clocks: furtherRun(clocks, 'specialReply', { notBefore }),
  };
});

/** While it is open its promise runs already: from then on it can be denied by filing only, and its answer is reviewed. */
export const claimed = { guard: 'isLighter', actions: [becomesRequest, receiptAnew] } as const;

const takenUp = [promiseFromTheStart, becomesRequest, receiptAnew, ...tellThatItGoesOn] as const;

/** Answered as something lighter, and claimed to be a request: handled anew (R1, R3). */
export const claimedAfterwards = [
  { guard: 'isLighterOfComplained', target: '#routing.coordination', actions: [reopenAtDesk, ...takenUp] },
  { guard: 'isLighter', target: '#petition.open.stage.handling', actions: [reopen, ...takenUp] },
] as const;
