import type { CaseProcess, TimelineEntry } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { useDirectory } from '../../api/directory.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { actorText, detailsText } from '../../ui/timeline/timeline.logic.js';

/** Entries of a case's history, newest first: who, when, and what they wrote. */
export function TimelineEntries({
  entries,
  processes,
}: {
  entries: readonly TimelineEntry[];
  processes: readonly CaseProcess[];
}) {
  return (
    <ol className="timeline" reversed>
      {[...entries].reverse().map((entry) => (
        <Entry key={entry.seq} entry={entry} of={processes.find(({ id, main }) => id === entry.process && !main)} />
      ))}
    </ol>
  );
}

/** A procedure that opens repeats the words of the act that opened it. */
const opened = 'OPENED';

/** `of`: the procedure beside the petition itself that the entry belongs to. */
function Entry({
  entry: { at, type, label, actor, actorName, inNameOf, details },
  of,
}: {
  entry: TimelineEntry;
  of?: CaseProcess;
}) {
  const { list, localized, t } = useLanguage();
  const directory = useDirectory();
  const words = type === opened ? [] : detailsText(details, directory, list);
  return (
    <li>
      <div className="timeline-head">
        <strong>{localized(label)}</strong>
        {of ? <span className="process-mark">{localized(of.label)}</span> : null}
      </div>
      <div className="timeline-who quiet">
        <DateTime instant={at} /> · {actorText({ actor, actorName, inNameOf }, t)}
      </div>
      {words.length > 0 ? <p className="timeline-words">{words.join('\n')}</p> : null}
    </li>
  );
}
