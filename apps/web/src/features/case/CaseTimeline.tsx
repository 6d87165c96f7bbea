import { useMemo } from 'react';
import type { CaseNotice, CaseProcess, TimelineEntry } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { usePrinting } from '../../ui/use-printing.js';
import { timelineGroups, type TimelineGroup } from './timeline-folds.logic.js';
import { Entry } from './TimelineEntries.js';
import { TimelinePapers } from './TimelinePapers.js';

interface Story {
  entries: readonly TimelineEntry[];
  processes: readonly CaseProcess[];
  notices: readonly CaseNotice[];
}

/** What happened in a case: latest first to be read, from the beginning when it is printed. */
export function CaseTimeline({ entries, processes, notices }: Story) {
  const { t } = useLanguage();
  const printing = usePrinting();
  const groups = useMemo(() => timelineGroups(entries, notices), [entries, notices]);
  return (
    <section className="card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('timeline')}</h2>
      <ol className="timeline" reversed={!printing}>
        {(printing ? groups : [...groups].reverse()).map((group) =>
          group.kind === 'step' ? (
            <Step key={group.step.entry.seq} {...group.step} processes={processes} />
          ) : (
            <Routine key={group.steps[0]?.entry.seq} steps={group.steps} processes={processes} />
          ),
        )}
      </ol>
    </section>
  );
}

interface OfCase {
  processes: readonly CaseProcess[];
}

type StepProps = Extract<TimelineGroup, { kind: 'step' }>['step'] & OfCase;

/** An act with what it set off and the papers it owed. */
function Step({ entry, followed, papers, processes }: StepProps) {
  return (
    <li>
      <Entry entry={entry} processes={processes} />
      {followed.length > 0 ? (
        <ul className="timeline-followed">
          {followed.map((one) => (
            <li key={one.seq}>
              <Entry entry={one} processes={processes} quiet />
            </li>
          ))}
        </ul>
      ) : null}
      <TimelinePapers papers={papers} />
    </li>
  );
}

/** What the office did by itself, in one line with a count that opens. */
function Routine({ steps, processes }: Pick<Extract<TimelineGroup, { kind: 'routine' }>, 'steps'> & OfCase) {
  const { t } = useLanguage();
  return (
    <li className="timeline-routine">
      <details>
        <summary className="quiet">{t('timeline.routine', { count: steps.length })}</summary>
        <ul>
          {steps.map(({ entry, papers }) => (
            <li key={entry.seq}>
              <Entry entry={entry} processes={processes} />
              <TimelinePapers papers={papers} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
