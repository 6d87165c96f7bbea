export { horizonMs, queues, wakeUpId } from '@banjie/office';

export type OutboxTopic = 'notice' | 'mail' | 'text';

export interface WakeUp {
  /** ISO 8601. */
  at: string;
}

/** Wake-ups are looked for this often (ms). */
export const lookAheadEveryMs = 5_000;

/** How often the relay looks at the outbox (ms). */
export const relayEveryMs = 250;

/** The guarantee: with the queue lost, nothing is later than this (ms). */
export const sweepEveryMs = 20_000;

/** A row handed to the queue is handed over again when nothing has come of it for so long (s). */
export const handOverAgainAfterS = 30;
