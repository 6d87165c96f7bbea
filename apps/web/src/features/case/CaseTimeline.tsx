import type { CaseProcess, TimelineEntry } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { TimelineEntries } from './TimelineEntries.js';

/** What happened in a case. */
export function CaseTimeline(story: { entries: readonly TimelineEntry[]; processes: readonly CaseProcess[] }) {
  const { t } = useLanguage();
  return (
    <section className="card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('timeline')}</h2>
      <TimelineEntries {...story} />
    </section>
  );
}
