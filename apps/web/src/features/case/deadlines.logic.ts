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
