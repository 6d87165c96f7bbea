import { useLanguage } from '../../../language/language.js';
import { dayMs } from './days.logic.js';

interface MarkedDay {
  date: string;
  kind: string;
  name: string;
}

/** A year month by month, weeks from Monday: days off, make-up days and half days marked, in words too. */
export function MonthGrid({ year, days }: { year: number; days: readonly MarkedDay[] }) {
  const marked = new Map(days.map((day) => [day.date, day]));
  return (
    <div className="month-grid">
      {Array.from({ length: 12 }, (_, month) => (
        <Month key={month} year={year} month={month} marked={marked} />
      ))}
    </div>
  );
}

function Month({ year, month, marked }: { year: number; month: number; marked: ReadonlyMap<string, MarkedDay> }) {
  const { language } = useLanguage();
  const inWords = (options: Intl.DateTimeFormatOptions, at: number): string =>
    new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { ...options, timeZone: 'UTC' }).format(at);
  const first = Date.UTC(year, month, 1);
  // 1 January 2024 was a Monday.
  const weekdays = Array.from({ length: 7 }, (_, day) => inWords({ weekday: 'narrow' }, Date.UTC(2024, 0, 1 + day)));
  return (
    <table>
      <caption>{inWords({ month: 'long' }, first)}</caption>
      <thead>
        <tr>
          {weekdays.map((name, index) => (
            <th key={index} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(first).map((week) => (
          <tr key={week[0]}>
            {week.map((at) => (
              <Day key={at} at={at} isOfMonth={new Date(at).getUTCMonth() === month} marked={marked} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ at, isOfMonth, marked }: { at: number; isOfMonth: boolean; marked: ReadonlyMap<string, MarkedDay> }) {
  const { t } = useLanguage();
  if (!isOfMonth) return <td />;
  const day = marked.get(new Date(at).toISOString().slice(0, 10));
  const weekend = [0, 6].includes(new Date(at).getUTCDay());
  const kind = day?.kind ?? (weekend ? 'weekend' : 'workday');
  const said = kind === 'holiday' || kind === 'makeUpDay' || kind === 'halfDay' ? t(`calendar.${kind}`) : null;
  return (
    <td className={`day-${kind}`} title={said === null ? undefined : `${day?.name ?? ''} ${said}`}>
      {new Date(at).getUTCDate()}
      {said === null ? null : <span className="sr-only"> {said}</span>}
    </td>
  );
}

/** The weeks a month lies in, each from Monday to Sunday. */
function weeksOf(first: number): number[][] {
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * dayMs;
  const next = Date.UTC(new Date(first).getUTCFullYear(), new Date(first).getUTCMonth() + 1, 1);
  return Array.from({ length: Math.ceil((next - monday) / (7 * dayMs)) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => monday + (week * 7 + day) * dayMs),
  );
}
