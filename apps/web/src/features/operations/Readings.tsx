import { CheckCircleFilled, WarningFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Operations } from './types.js';
import { useLanguage } from '../../language/language.js';
import { useSpan } from './use-span.js';

interface ReadingProps {
  title: string;
  fine: boolean;
  figure: string;
  why: ReactNode;
}

function Reading({ title, fine, figure, why }: ReadingProps) {
  const { say } = useLanguage();
  const Icon = fine ? CheckCircleFilled : WarningFilled;
  return (
    <li className={`card reading ${fine ? 'reading-fine' : 'reading-attention'}`}>
      <h2>{title}</h2>
      <span className={`light ${fine ? 'light-green' : 'light-red'}`}>
        <Icon aria-hidden="true" />
        {say(fine ? 'operations.fine' : 'operations.attention')}
      </span>
      <p className="reading-figure">{figure}</p>
      <p className="quiet">{why}</p>
    </li>
  );
}

/** A worker sweeps every 20 s: three missed sweeps mean that nobody does (s). More skew than this (ms) is a fault. */
const [sweepTooOldS, skewTooLargeMs, outboxTooOldS] = [60, 5_000, 60];

/** Each reading with a word, an icon and what it means. */
export function Readings({ operations: { reading, jobs, missingYears } }: { operations: Operations }) {
  const { list, say } = useLanguage();
  const span = useSpan();
  const { sweepAgeS, lateTimers, latenessS, outbox, outboxAgeS, failing, givenUp, clockSkewMs, provisional } = reading;
  const { due, missing } = jobs.wakeUps;
  return (
    <ul className="readings">
      <Reading
        title={say('operations.sweep')}
        fine={sweepAgeS !== null && sweepAgeS <= sweepTooOldS}
        figure={
          sweepAgeS === null ? say('operations.sweepNever') : say('operations.sweepAgo', { age: span(sweepAgeS) })
        }
        why={say('operations.sweepWhy')}
      />
      <Reading
        title={say('operations.late')}
        fine={lateTimers === 0}
        figure={
          latenessS === null
            ? say('operations.lateCount', { count: 0 })
            : say('operations.lateWorst', { count: lateTimers, lateness: span(latenessS) })
        }
        why={say('operations.lateWhy')}
      />
      <Reading
        title={say('operations.wakeUps')}
        fine={jobs.reachable && missing === 0}
        figure={
          jobs.reachable
            ? say(missing === 0 ? 'operations.wakeUpsAll' : 'operations.wakeUpsMissing', { due, missing })
            : say('operations.unreachable')
        }
        why={say('operations.wakeUpsWhy')}
      />
      <Reading
        title={say('operations.outbox')}
        fine={(outboxAgeS ?? 0) <= outboxTooOldS}
        figure={
          outboxAgeS === null
            ? say('operations.outboxCount', { count: outbox })
            : say('operations.outboxAge', { count: outbox, age: span(outboxAgeS) })
        }
        why={say('operations.outboxWhy')}
      />
      <Reading
        title={say('operations.failed')}
        fine={failing + givenUp === 0}
        figure={say('operations.failedCount', { failing, givenUp })}
        why={say('operations.failedWhy')}
      />
      <Reading
        title={say('operations.skew')}
        fine={Math.abs(clockSkewMs) <= skewTooLargeMs}
        figure={say('operations.skewMs', { ms: Math.round(clockSkewMs) })}
        why={say('operations.skewWhy')}
      />
      <Reading
        title={say('operations.calendar')}
        fine={missingYears.length === 0}
        figure={
          missingYears.length === 0
            ? say('operations.calendarFine')
            : say('operations.calendarMissing', { years: list(missingYears.map(String)) })
        }
        why={
          <>
            {say('operations.calendarWhy', { count: provisional })}{' '}
            {missingYears.length > 0 ? <Link to="/calendar">{say('operations.load')}</Link> : null}
          </>
        }
      />
    </ul>
  );
}
