import type { CaseProcess, TimelineEntry } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { Fact } from '../../ui/Fact.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { actorText, isOfTerm } from '../../ui/timeline/timeline.logic.js';

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
        <li key={entry.seq}>
          <Entry entry={entry} processes={processes} />
        </li>
      ))}
    </ol>
  );
}

interface EntryProps {
  entry: TimelineEntry;
  processes: readonly CaseProcess[];
  /** When and by whom has been said of what it follows from. */
  quiet?: boolean;
}

export function Entry({
  entry: { at, label, actor, actorName, inNameOf, facts, process },
  processes,
  quiet,
}: EntryProps) {
  const { localized, t } = useLanguage();
  const beside = processes.find(({ id, main }) => id === process && !main);
  return (
    <>
      <div className="timeline-head">
        <strong>{localized(label)}</strong>
        {beside ? <span className="process-mark">{localized(beside.label)}</span> : null}
      </div>
      {quiet ? null : (
        <div className="timeline-who quiet">
          <DateTime instant={at} ofTerm={isOfTerm(actor)} /> · {actorText({ actor, actorName, inNameOf }, t)}
        </div>
      )}
      {facts.length > 0 ? (
        <dl className="timeline-facts">
          {facts.map((fact) => (
            <Fact key={fact.label.en} title={localized(fact.label)}>
              {localized(fact.words)}
            </Fact>
          ))}
        </dl>
      ) : null}
    </>
  );
}
