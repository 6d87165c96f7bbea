import { useLanguage } from '../../language/language.js';
import type { Label } from '../../language/label.js';
import { actorInWords } from '../../ui/timeline/timeline.logic.js';
import { At } from '../../ui/time/DateTime.js';
import { dueTime } from '../../ui/time/office-time.logic.js';
import type { Changed, Standing } from './conflict.logic.js';

/** Both versions beside each other: the matter as the form was opened on it, and as it stands now. */
export function WhatChanged({ changed: { opened, now, entries } }: { changed: Changed }) {
  const { pick, say } = useLanguage();
  return (
    <section className="what-changed" aria-labelledby="what-changed-title">
      <h3 id="what-changed-title">{say('changed.title')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('changed.what')}</th>
            <th scope="col">{say('changed.opened', { revision: opened.revision ?? '–' })}</th>
            <th scope="col">{say('changed.now', { revision: now.revision ?? '–' })}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(opened, now, pick).map(([what, before, after]) => (
            <tr key={what} className={before === after ? undefined : 'differs'}>
              <th scope="row">{say(what)}</th>
              <td>{what === 'changed.due' ? dueOn(before) : before}</td>
              <td>{what === 'changed.due' ? dueOn(after) : after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {entries.length > 0 ? (
        <ul>
          {entries.map(({ seq, at, label, actor, actorName }) => (
            <li key={seq}>
              <strong>{pick(label)}</strong> · {actorInWords({ actor, actorName }, say)} · <At instant={at} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function rowsOf(opened: Standing, now: Standing, pick: (label: Label) => string) {
  const rows = [
    ['changed.stage', pick(opened.stage), pick(now.stage)],
    ['changed.responsible', opened.responsible, now.responsible],
    ['changed.due', opened.dueAt, now.dueAt],
  ] as const;
  return rows.filter(([, before, after]) => before !== null || after !== null);
}

const dueOn = (at: string | null): string | null => (at === null ? null : dueTime(at));
