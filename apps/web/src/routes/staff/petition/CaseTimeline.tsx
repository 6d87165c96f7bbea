import type { TimelineEntry } from '../../../answers/case-answers.js';
import { useLanguage } from '../../../language/language.js';
import { useDirectory } from '../../../schema-form/directory.js';
import { At } from '../../../time/At.js';
import { processWords } from '../../../lists/process-words.js';
import { detailsInWords } from './timeline.logic.js';

/** What happened, newest first: who, when, and what they wrote. */
export function CaseTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const { say } = useLanguage();
  return (
    <section className="card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{say('timeline')}</h2>
      <ol className="timeline" reversed>
        {[...entries].reverse().map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry: { at, label, actorName, kind, details } }: { entry: TimelineEntry }) {
  const { pick, say } = useLanguage();
  const directory = useDirectory();
  return (
    <li>
      <div className="timeline-head">
        <strong>{pick(label)}</strong>
        {kind === 'petition' ? null : <span className="process-mark">{say(processWords[kind])}</span>}
      </div>
      <div className="timeline-who quiet">
        <At instant={at} /> · {actorName ?? say('timeline.system')}
      </div>
      {detailsInWords(details, directory).map((words) => (
        <p key={words} className="timeline-words">
          {words}
        </p>
      ))}
    </li>
  );
}
