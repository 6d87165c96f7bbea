export interface NamedDay {
  date: string;
  name: string;
}

/** Lines that could not be read, counted from 1. */
export interface ReadDays {
  days: NamedDay[];
  wrong: number[];
}

const line = /^(\d{4}-\d{2}-\d{2})(?:\s*(?:~|～|至|to)\s*(\d{4}-\d{2}-\d{2}))?\s+(\S.*)$/;
export const dayMs = 86_400_000;
const longest = 31;

/** Days as an office types them: `2027-01-01 元旦`, or several in a row: `2027-02-05~2027-02-11 春节`. */
export function readDays(text: string): ReadDays {
  const read: ReadDays = { days: [], wrong: [] };
  text.split('\n').forEach((typed, index) => {
    const words = typed.trim();
    if (words === '') return;
    const [, from = '', to = from, name = ''] = line.exec(words) ?? [];
    const days = daysBetween(from, to);
    if (days.length === 0) read.wrong.push(index + 1);
    else read.days.push(...days.map((date) => ({ date, name })));
  });
  return read;
}

/** The days of a range, both inclusive; none where it is no range of real days. */
export function daysBetween(from: string, to: string): string[] {
  const [first, last] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  const count = (last - first) / dayMs + 1;
  if (!(count >= 1 && count <= longest)) return [];
  const days = Array.from({ length: count }, (_, index) => new Date(first + index * dayMs).toISOString().slice(0, 10));
  return days[0] === from ? days : [];
}

/** Days of a loaded year as text again, days in a row with the same name as one line. */
export function writeDays(days: readonly NamedDay[]): string {
  const runs: { from: string; to: string; name: string }[] = [];
  for (const { date, name } of days) {
    const last = runs.at(-1);
    if (last && last.name === name && Date.parse(date) - Date.parse(last.to) === dayMs) last.to = date;
    else runs.push({ from: date, to: date, name });
  }
  return runs.map(({ from, to, name }) => `${from === to ? from : `${from}~${to}`} ${name}`).join('\n');
}
