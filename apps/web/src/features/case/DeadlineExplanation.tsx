import type { Deadline } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { RuleMark } from '../../ui/RuleMark.js';
import { spansOf, type DaySpan } from './deadlines.logic.js';
import { dueTime } from '../../ui/time/console-time.logic.js';
import { Fact } from '../../ui/Fact.js';

/** Why the deadline is that day: in words first, then each figure it was computed from. */
export function DeadlineExplanation({
  deadline: { words, explanation, nominalDue, effectiveDue, dueAt },
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
        <Fact title={t('deadline.start')}>{startDate}</Fact>
        {skipped.length > 0 ? (
          <Fact title={t('deadline.skipped')}>
            <ul>
              {spansOf(skipped).map((span) => (
                <li key={span.from}>
                  <SpanText span={span} />
                </li>
              ))}
            </ul>
          </Fact>
        ) : null}
        {extensions.map(({ days, grantedOn, reason }) => (
          <Fact key={grantedOn} title={t('deadline.extension')}>
            {t('deadline.extensionOf', { days, date: grantedOn, reason })}
          </Fact>
        ))}
        {nominalDue === effectiveDue ? null : <Fact title={t('deadline.nominal')}>{nominalDue}</Fact>}
        <Fact title={t(nominalDue === effectiveDue ? 'deadline.due' : 'deadline.effective')}>
          {explanation.dayKind === 'hours' ? dueTime(dueAt) : effectiveDue}
        </Fact>
        <Fact title={t('deadline.basis')}>
          {source} <RuleMark rule={rule} />
        </Fact>
      </dl>
    </details>
  );
}

function SpanText({ span: { from, to, reason } }: { span: DaySpan }) {
  const { t } = useLanguage();
  const why = reason === 'weekend' ? t('deadline.weekend') : reason;
  return <>{from === to ? `${from} ${why}` : t('deadline.span', { from, to, why })}</>;
}
