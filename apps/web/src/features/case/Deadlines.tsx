import {
  CheckOutlined,
  ClockCircleOutlined,
  CloseOutlined,
  MinusOutlined,
  PauseOutlined,
  StopOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import type { Deadline } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { Due } from '../../ui/time/Due.js';
import { dayText, dueTime } from '../../ui/time/console-time.logic.js';
import { DeadlineExplanation } from './DeadlineExplanation.js';

const marks = {
  running: { Icon: ClockCircleOutlined, messageKey: 'deadline.running' },
  paused: { Icon: PauseOutlined, messageKey: 'deadline.paused' },
  met: { Icon: CheckOutlined, messageKey: 'deadline.met' },
  missed: { Icon: CloseOutlined, messageKey: 'deadline.missed' },
  lapsed: { Icon: MinusOutlined, messageKey: 'deadline.lapsed' },
  replaced: { Icon: SwapOutlined, messageKey: 'deadline.replaced' },
  voided: { Icon: StopOutlined, messageKey: 'deadline.voided' },
} as const;

/** Clocks that nobody has to look at any more, kept or not. */
const isPast = (state: Deadline['state']): boolean => ['met', 'lapsed', 'replaced'].includes(state);

/** Every clock of the case, each with why it ends on that day (R3). */
export function Deadlines({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t } = useLanguage();
  const past = deadlines.filter(({ state }) => isPast(state));
  return (
    <section className="card" aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">{t('deadlines')}</h2>
      {deadlines.length === 0 ? <p className="quiet">{t('deadlines.none')}</p> : null}
      <DeadlineList deadlines={deadlines.filter(({ state }) => !isPast(state))} />
      {past.length > 0 ? (
        <details className="kept">
          <summary>{t('deadlines.kept', { count: past.length })}</summary>
          <DeadlineList deadlines={past} />
        </details>
      ) : null}
    </section>
  );
}

function DeadlineList({ deadlines }: { deadlines: readonly Deadline[] }) {
  return (
    <ul className="deadlines">
      {deadlines.map((deadline) => (
        <DeadlineItem key={`${deadline.process} ${deadline.clock} ${deadline.explanation.run}`} deadline={deadline} />
      ))}
    </ul>
  );
}

function DeadlineItem({ deadline }: { deadline: Deadline }) {
  const { language, localized, t } = useLanguage();
  const { state, outcome, label, effectiveDue, dueAt, provisional, explanation } = deadline;
  const day = explanation.dayKind === 'hours' ? dueTime(dueAt) : dayText(effectiveDue, language);
  const { Icon, messageKey } = marks[state];
  return (
    <li className={`deadline deadline-${state}`}>
      <div className="deadline-head">
        <strong>{localized(label)}</strong>
        <span className="deadline-state">
          <Icon aria-hidden="true" /> {outcome ? localized(outcome) : t(messageKey)}
        </span>
      </div>
      <p>
        {t('deadline.until', { day })}
        {state === 'running' ? (
          <>
            {' · '}
            <Due at={dueAt} />
          </>
        ) : null}
        {provisional ? <span className="provisional">{t('deadline.provisional')}</span> : null}
      </p>
      <DeadlineExplanation deadline={deadline} />
    </li>
  );
}
