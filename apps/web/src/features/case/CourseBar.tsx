import { CheckOutlined, MinusOutlined, RightOutlined } from '@ant-design/icons';
import type { CourseStep } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { Due } from '../../ui/time/Due.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { courseMarks, stageUnder } from './course.logic.js';
import './course.css';

const icons = { passed: CheckOutlined, ended: CheckOutlined, now: RightOutlined, skipped: MinusOutlined, ahead: null };

/** How far the petition has come: its parts in a row, each with the day it was reached, the present one with what is due. */
export function CourseBar({ course }: { course: readonly CourseStep[] }) {
  const { t } = useLanguage();
  return (
    <section className="card course-card" aria-labelledby="course-title">
      <h2 id="course-title">{t('course')}</h2>
      <ol className="course">
        {course.map((step) => (
          <Part key={step.label.en} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Part({ step }: { step: CourseStep }) {
  const { localized, t } = useLanguage();
  const { label, state, at, times, due } = step;
  const [Icon, stage] = [icons[state], stageUnder(step)];
  return (
    <li className={`course-part course-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <span className="course-dot">{Icon ? <Icon aria-hidden="true" /> : null}</span>
      <strong>{localized(label)}</strong>
      <span className={state === 'skipped' || state === 'ahead' ? 'course-mark' : 'sr-only'}>
        {t(courseMarks[state])}
      </span>
      {at === null ? null : <time dateTime={at}>{officeDay(at)}</time>}
      {stage ? <span className="course-stage">{localized(stage)}</span> : null}
      {state === 'now' && times > 1 ? (
        <span className="course-again">{t('course.again', { count: times })}</span>
      ) : null}
      {due ? (
        <span className="course-due">
          {localized(due.label)} <Due at={due.at} withDate />
        </span>
      ) : null}
    </li>
  );
}
