import { useLanguage } from '../../language/language.js';
import type { Label } from '../../language/label.js';
import { actorText } from '../../ui/timeline/timeline.logic.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { dueTime } from '../../ui/time/console-time.logic.js';
import type { Conflict, ProcessState } from './conflict.logic.js';

/** Both versions side by side: as the form was opened, and as it is now. */
export function ConflictNote({ conflict: { opened, now, entries } }: { conflict: Conflict }) {
  const { localized, t } = useLanguage();
  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h3 id="conflict-title">{t('conflict.title')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('conflict.what')}</th>
            <th scope="col">{t('conflict.opened', { revision: opened.revision ?? '–' })}</th>
            <th scope="col">{t('conflict.now', { revision: now.revision ?? '–' })}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(opened, now, localized).map(([what, before, after]) => (
            <tr key={what} className={before === after ? undefined : 'differs'}>
              <th scope="row">{t(what)}</th>
              <td>{what === 'conflict.due' ? dueOn(before) : before}</td>
              <td>{what === 'conflict.due' ? dueOn(after) : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {entries.length > 0 ? (
        <ul>
          {entries.map(({ seq, at, label, actor, actorName, inNameOf }) => (
            <li key={seq}>
              <strong>{localized(label)}</strong> · {actorText({ actor, actorName, inNameOf }, t)} ·{' '}
              <DateTime instant={at} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function rowsOf(opened: ProcessState, now: ProcessState, localized: (label: Label) => string) {
  const rows = [
    ['conflict.stage', localized(opened.stage), localized(now.stage)],
    ['conflict.responsible', opened.responsible, now.responsible],
    ['conflict.due', opened.dueAt, now.dueAt],
  ] as const;
  return rows.filter(([, before, after]) => before !== null || after !== null);
}

const dueOn = (at: string | null): string | null => (at === null ? null : dueTime(at));
