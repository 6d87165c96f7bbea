import { term } from './terms.js';

/** Further back the register is looked through year by year. */
const yearsByMonth = 2;
/** A register begins with what was received ten years before it was opened, at the earliest. */
const yearsAtMost = 40;

/** The months of this and last year and the years before them, latest first, as terms; `today` is `YYYY-MM-DD`. */
export function periodsBefore(today: string): string[] {
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  const months = Array.from({ length: (yearsByMonth - 1) * 12 + thisMonth }, (_, back) => {
    const month = thisYear * 12 + thisMonth - 1 - back;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
  const years = Array.from({ length: yearsAtMost - yearsByMonth }, (_, back) => String(thisYear - yearsByMonth - back));
  return [...months, ...years].flatMap((period) => term('k', period) ?? []);
}
