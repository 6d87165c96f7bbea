import type { CaseProcess, TimelineEntry } from '../../../answers/case-answers.js';
import { useLanguage } from '../../../language/language.js';
import { TimelineEntries } from '../../../lists/TimelineEntries.js';

/** What happened in a case. */
export function CaseTimeline(story: { entries: readonly TimelineEntry[]; processes: readonly CaseProcess[] }) {
  const { say } = useLanguage();
  return (
    <section className="card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{say('timeline')}</h2>
      <TimelineEntries {...story} />
    </section>
  );
}
