import type { ReactNode } from 'react';
import type { Deadline } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { spansOf, type DaySpan } from './deadlines.logic.js';

/** Why the deadline is that day: in words first, then each figure it was computed from. */
export function DeadlineExplanation({
  deadline: { words, explanation, nominalDue, effectiveDue },
}: {
  deadline: Deadline;
}) {
  const { pick, say } = useLanguage();
  const { startDate, rule, source, skipped, extensions } = explanation;
  return (
    <details className="why">
      <summary>{say('deadline.why')}</summary>
      <p>{pick(words)}</p>
      <dl>
        <Figure title={say('deadline.start')}>{startDate}</Figure>
        {skipped.length > 0 ? (
          <Figure title={say('deadline.skipped')}>
            <ul>
              {spansOf(skipped).map((span) => (
                <li key={span.from}>
                  <SpanInWords span={span} />
                </li>
              ))}
            </ul>
          </Figure>
        ) : null}
        {extensions.map(({ days, grantedOn, reason }) => (
          <Figure key={grantedOn} title={say('deadline.extension')}>
            {say('deadline.extensionOf', { days, date: grantedOn, reason })}
          </Figure>
        ))}
        {nominalDue === effectiveDue ? null : <Figure title={say('deadline.nominal')}>{nominalDue}</Figure>}
        <Figure title={say(nominalDue === effectiveDue ? 'deadline.due' : 'deadline.effective')}>{effectiveDue}</Figure>
        <Figure title={say('deadline.basis')}>
          {source} <span className="rule-mark">{say('rule', { rule })}</span>
        </Figure>
      </dl>
    </details>
  );
}

function Figure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function SpanInWords({ span: { from, to, reason } }: { span: DaySpan }) {
  const { say } = useLanguage();
  const why = reason === 'weekend' ? say('deadline.weekend') : reason;
  return <>{from === to ? `${from} ${why}` : say('deadline.span', { from, to, why })}</>;
}
