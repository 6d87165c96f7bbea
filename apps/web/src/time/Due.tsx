import { useLanguage } from '../language/language.js';
import { dueTime } from './office-time.logic.js';
import { useOfficeClock } from './office-clock.js';
import { remainingInWords } from './remaining.logic.js';

/** A due instant as remaining time; the absolute date is in the title and read aloud. */
export function Due({ at, withDate = false }: { at: string | null; withDate?: boolean }) {
  const { language, say } = useLanguage();
  const { now } = useOfficeClock();
  if (at === null) return <span className="quiet">{say('due.none')}</span>;
  const absolute = say('due.by', { date: dueTime(at) });
  return (
    <time dateTime={at} title={absolute} className="due">
      {now === null ? absolute : remainingInWords(now, Date.parse(at), language)}
      {withDate ? <span className="due-date">{absolute}</span> : <span className="sr-only">{absolute}</span>}
    </time>
  );
}
