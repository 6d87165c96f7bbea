/**
 * Every queue and every job of the office, on one screen. A job carries no facts: it only says that it is time to look.
 * What is due, owed or done is in PostgreSQL, so losing a job costs seconds and running it twice costs nothing.
 */
export const queues = {
  /** `wake`: something falls due at this instant. */
  deadlines: 'deadlines',
  /** `notices`: notices are owed. `mail`: mails are owed. */
  outbox: 'outbox',
} as const;

export type OutboxTopic = 'notice' | 'mail';

export interface WakeUp {
  /** ISO 8601. */
  at: string;
}

/** One wake-up per distinct instant: the id is the instant, so that adding it again changes nothing. */
export const wakeUpId = (at: Date): string => `wake-${at.toISOString().replaceAll(/[:.]/g, '')}`;

/** Wake-ups are set this far ahead (ms), and looked for this often. */
export const horizonMs = 3_600_000;
export const lookAheadEveryMs = 5_000;

/** How often the relay looks at the outbox (ms). */
export const relayEveryMs = 250;

/** The guarantee: with the queue lost, nothing is later than this (ms). */
export const sweepEveryMs = 20_000;

/** A row handed to the queue is handed over again when nothing has come of it for so long (s). */
export const handOverAgainAfterS = 30;
