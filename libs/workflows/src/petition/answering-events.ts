import { petitionActs } from './acts.js';

const answering: readonly string[] = ['reply', 'answerOnTheSpot'];

/** The entries of the history that hold what a petitioner was answered (R10). */
export const answeringEvents: readonly string[] = petitionActs
  .filter(({ name }) => answering.includes(name))
  .map(({ event }) => event);

/** Those, and the answer that others signed. */
export const outcomeEvents: readonly string[] = [...answeringEvents, 'REPLY_SIGNED'];
