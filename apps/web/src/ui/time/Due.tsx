import { useLanguage } from '../../language/language.js';
import { dueTime } from './console-time.logic.js';
import { useOfficeClock } from './office-clock.js';
import { remainingText } from './remaining.logic.js';

/** A due instant as remaining time in the clock's own unit, working days where `workingDays` says how many; the absolute date is in the title and read aloud. */
export function Due({
  at,
  workingDays = null,
  withDate = false,
}: {
  at: string | null;
  workingDays?: number | null;
  withDate?: boolean;
}) {
  const { language, t } = useLanguage();
  const { now } = useOfficeClock();
  if (at === null) return <span className="quiet">{t('due.none')}</span>;
  const absolute = t('due.by', { date: dueTime(at) });
  const remaining = (office: number): string => {
    if (workingDays === null || Date.parse(at) <= office) return remainingText(office, Date.parse(at), language);
    return t('due.workingDays', { days: workingDays });
  };
  return (
    <time dateTime={at} title={absolute} className="due">
      {now === null ? absolute : remaining(now)}
      {withDate ? <span className="due-date">{absolute}</span> : <span className="sr-only">{absolute}</span>}
    </time>
  );
}
