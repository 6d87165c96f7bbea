import type { Deadline, PetitionCase } from '../../api/types.js';

/** Stages in which the petitioner has the answer: earlier misses are shown among the deadlines only. */
const answered = ['answered', 'denied', 'closed'];

/**
 * The due instant (ISO 8601) to show at the head of a case: of the petition's running clocks the one that ends first, or
 * where none runs any more the last one missed, as long as an answer is owed. Clocks of a supervision or denial have their own place.
 */
export function dueOfPetition({ stage, deadlines }: Pick<PetitionCase, 'stage' | 'deadlines'>): string | null {
  const due = (wanted: Deadline['state']): string[] =>
    deadlines
      .flatMap(({ kind, state, dueAt }) => (kind === 'petition' && state === wanted && dueAt !== null ? [dueAt] : []))
      .sort((one, other) => Date.parse(one) - Date.parse(other));
  return due('running')[0] ?? (answered.includes(stage) ? null : (due('missed').at(-1) ?? null));
}

export interface DaySpan {
  from: string;
  to: string;
  reason: string;
}

/** Consecutive days (`YYYY-MM-DD`, ascending) left out for one reason, as spans. */
export function spansOf(days: readonly { date: string; reason: string }[]): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const { date, reason } of days) {
    const last = spans.at(-1);
    if (last && last.reason === reason && nextDay(last.to) === date) last.to = date;
    else spans.push({ from: date, to: date, reason });
  }
  return spans;
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
