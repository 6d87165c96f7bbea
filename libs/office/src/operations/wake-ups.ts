/**
 * Every queue of the office, on one screen. A job carries no facts: it only says that it is time to look. What is due,
 * owed or done is in PostgreSQL, so losing a job costs seconds and running it twice costs nothing.
 */
export const queues = {
  /** `wake`: something falls due at this instant. */
  deadlines: 'deadlines',
  /** `notices`: notices are owed. `mail`: mails are owed. */
  outbox: 'outbox',
} as const;

/** One wake-up per distinct instant: the id is the instant, so that adding it again changes nothing. */
export const wakeUpId = (at: Date): string => `wake-${at.toISOString().replaceAll(/[:.]/g, '')}`;

/** Wake-ups are set this far ahead (ms). */
export const horizonMs = 3_600_000;
