import { CheckOutlined, ClockCircleOutlined, CloseOutlined, PauseOutlined } from '@ant-design/icons';
import type { Deadline } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { Due } from '../../ui/time/Due.js';
import { dayInWords } from '../../ui/time/office-time.logic.js';
import { DeadlineExplanation } from './DeadlineExplanation.js';

const marks = {
  running: { Icon: ClockCircleOutlined, word: 'deadline.running' },
  paused: { Icon: PauseOutlined, word: 'deadline.paused' },
  met: { Icon: CheckOutlined, word: 'deadline.met' },
  missed: { Icon: CloseOutlined, word: 'deadline.missed' },
} as const;

/** Every clock of the case, each with why it ends on that day (R3). */
export function Deadlines({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { say } = useLanguage();
  const kept = deadlines.filter(({ state }) => state === 'met');
  return (
    <section className="card" aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">{say('deadlines')}</h2>
      {deadlines.length === 0 ? <p className="quiet">{say('deadlines.none')}</p> : null}
      <DeadlineList deadlines={deadlines.filter(({ state }) => state !== 'met')} />
      {kept.length > 0 ? (
        <details className="kept">
          <summary>{say('deadlines.kept', { count: kept.length })}</summary>
          <DeadlineList deadlines={kept} />
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
  const { language, pick, say } = useLanguage();
  const { state, label, effectiveDue, dueAt, provisional } = deadline;
  const { Icon, word } = marks[state];
  return (
    <li className={`deadline deadline-${state}`}>
      <div className="deadline-head">
        <strong>{pick(label)}</strong>
        <span className="deadline-state">
          <Icon aria-hidden="true" /> {say(word)}
        </span>
      </div>
      <p>
        {say('deadline.until', { day: dayInWords(effectiveDue, language) })}
        {state === 'running' ? (
          <>
            {' · '}
            <Due at={dueAt} />
          </>
        ) : null}
        {provisional ? <span className="provisional">{say('deadline.provisional')}</span> : null}
      </p>
      <DeadlineExplanation deadline={deadline} />
    </li>
  );
}
