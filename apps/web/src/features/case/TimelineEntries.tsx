import type { CaseProcess, TimelineEntry } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { Fact } from '../../ui/Fact.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { actorText } from '../../ui/timeline/timeline.logic.js';

/** Entries of a case's history, newest first: who, when, and what it says. */
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

/** `of`: the procedure beside the petition itself that the entry belongs to. */
function Entry({
  entry: { at, label, actor, actorName, inNameOf, facts },
  of,
}: {
  entry: TimelineEntry;
  of?: CaseProcess;
}) {
  const { localized, t } = useLanguage();
  return (
    <li>
      <div className="timeline-head">
        <strong>{localized(label)}</strong>
        {of ? <span className="process-mark">{localized(of.label)}</span> : null}
      </div>
      <div className="timeline-who quiet">
        <DateTime instant={at} /> · {actorText({ actor, actorName, inNameOf }, t)}
      </div>
      {facts.length > 0 ? (
        <dl className="timeline-facts">
          {facts.map((fact) => (
            <Fact key={fact.label.en} title={localized(fact.label)}>
              {localized(fact.words)}
            </Fact>
          ))}
        </dl>
      ) : null}
    </li>
  );
}
