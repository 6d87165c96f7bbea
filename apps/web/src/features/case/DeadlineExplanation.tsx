import type { ReactNode } from 'react';
import type { Deadline } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { RuleMark } from '../../ui/RuleMark.js';
import { spansOf, type DaySpan } from './deadlines.logic.js';

/** Why the deadline is that day: in words first, then each figure it was computed from. */
export function DeadlineExplanation({
  deadline: { words, explanation, nominalDue, effectiveDue },
}: {
  deadline: Deadline;
}) {
  const { localized, t } = useLanguage();
  const { startDate, rule, source, skipped, extensions } = explanation;
  return (
    <details className="why">
      <summary>{t('deadline.why')}</summary>
      <p>{localized(words)}</p>
      <dl>
        <Figure title={t('deadline.start')}>{startDate}</Figure>
        {skipped.length > 0 ? (
          <Figure title={t('deadline.skipped')}>
            <ul>
              {spansOf(skipped).map((span) => (
                <li key={span.from}>
                  <SpanText span={span} />
                </li>
              ))}
            </ul>
          </Figure>
        ) : null}
        {extensions.map(({ days, grantedOn, reason }) => (
          <Figure key={grantedOn} title={t('deadline.extension')}>
            {t('deadline.extensionOf', { days, date: grantedOn, reason })}
          </Figure>
        ))}
        {nominalDue === effectiveDue ? null : <Figure title={t('deadline.nominal')}>{nominalDue}</Figure>}
        <Figure title={t(nominalDue === effectiveDue ? 'deadline.due' : 'deadline.effective')}>{effectiveDue}</Figure>
        <Figure title={t('deadline.basis')}>
          {source} <RuleMark rule={rule} />
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

function SpanText({ span: { from, to, reason } }: { span: DaySpan }) {
  const { t } = useLanguage();
  const why = reason === 'weekend' ? t('deadline.weekend') : reason;
  return <>{from === to ? `${from} ${why}` : t('deadline.span', { from, to, why })}</>;
}
