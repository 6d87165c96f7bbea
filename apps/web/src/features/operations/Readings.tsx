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
  const { t } = useLanguage();
  const Icon = fine ? CheckCircleFilled : WarningFilled;
  return (
    <li className={`card reading ${fine ? 'reading-fine' : 'reading-attention'}`}>
      <h2>{title}</h2>
      <span className={`light ${fine ? 'light-green' : 'light-red'}`}>
        <Icon aria-hidden="true" />
        {t(fine ? 'operations.fine' : 'operations.attention')}
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
  const { list, t } = useLanguage();
  const span = useSpan();
  const { sweepAgeS, lateTimers, latenessS, outbox, outboxAgeS, failing, givenUp, clockSkewMs, provisional } = reading;
  const { due, missing } = jobs.wakeUps;
  return (
    <ul className="readings">
      <Reading
        title={t('operations.sweep')}
        fine={sweepAgeS !== null && sweepAgeS <= sweepTooOldS}
        figure={sweepAgeS === null ? t('operations.sweepNever') : t('operations.sweepAgo', { age: span(sweepAgeS) })}
        why={t('operations.sweepWhy')}
      />
      <Reading
        title={t('operations.late')}
        fine={lateTimers === 0}
        figure={
          latenessS === null
            ? t('operations.lateCount', { count: 0 })
            : t('operations.lateWorst', { count: lateTimers, lateness: span(latenessS) })
        }
        why={t('operations.lateWhy')}
      />
      <Reading
        title={t('operations.wakeUps')}
        fine={jobs.reachable && missing === 0}
        figure={
          jobs.reachable
            ? t(missing === 0 ? 'operations.wakeUpsAll' : 'operations.wakeUpsMissing', { due, missing })
            : t('operations.unreachable')
        }
        why={t('operations.wakeUpsWhy')}
      />
      <Reading
        title={t('operations.outbox')}
        fine={(outboxAgeS ?? 0) <= outboxTooOldS}
        figure={
          outboxAgeS === null
            ? t('operations.outboxCount', { count: outbox })
            : t('operations.outboxAge', { count: outbox, age: span(outboxAgeS) })
        }
        why={t('operations.outboxWhy')}
      />
      <Reading
        title={t('operations.failed')}
        fine={failing + givenUp === 0}
        figure={t('operations.failedCount', { failing, givenUp })}
        why={t('operations.failedWhy')}
      />
      <Reading
        title={t('operations.skew')}
        fine={Math.abs(clockSkewMs) <= skewTooLargeMs}
        figure={t('operations.skewMs', { ms: Math.round(clockSkewMs) })}
        why={t('operations.skewWhy')}
      />
      <Reading
        title={t('operations.calendar')}
        fine={missingYears.length === 0}
        figure={
          missingYears.length === 0
            ? t('operations.calendarFine')
            : t('operations.calendarMissing', { years: list(missingYears.map(String)) })
        }
        why={
          <>
            {t('operations.calendarWhy', { count: provisional })}{' '}
            {missingYears.length > 0 ? <Link to="/calendar">{t('operations.load')}</Link> : null}
          </>
        }
      />
    </ul>
  );
}
