import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { ClockMoved } from '../../api/types.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { callApi } from '../../api/request.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import { Page } from '../../ui/Page.js';
import { useOfficeClock } from '../../ui/time/office-clock.js';
import { toField } from '../../ui/time/console-time.logic.js';
import { fromField, officeTime } from '../../ui/time/office-time.logic.js';
import './trial-clock.css';

const steps = [
  { hours: 1, messageKey: 'clock.hour' },
  { hours: 24, messageKey: 'clock.day' },
  { hours: 7 * 24, messageKey: 'clock.week' },
  { hours: 15 * 24, messageKey: 'clock.halfMonth' },
] as const;

/** Moves the trial office's time forward; everything due on the way happens at once. */
export function TrialClockPage() {
  const { t } = useLanguage();
  const { now, refresh } = useOfficeClock();
  const { sending, problem, submit } = useSubmission();
  const [moved, setMoved] = useState<ClockMoved | null>(null);
  const move = async (body: { advanceHours: number } | { to: string }): Promise<void> => {
    const answer = await submit((idempotencyKey) => callApi('post', '/api/trial/clock', { body, idempotencyKey }));
    setMoved(answer);
    await refresh();
  };
  return (
    <Page title={t('navigation.clock')} lead={t('clock.lead')}>
      <section className="card clock-card">
        <p className="clock-now">
          <span className="quiet">{t('clock.officeTime')}</span>
          <strong>{now === null ? '—' : officeTime(new Date(now).toISOString())}</strong>
        </p>
        {problem ? <ProblemNote problem={problem} focus /> : null}
        <ul className="act-buttons" aria-label={t('clock.forward')}>
          {steps.map(({ hours, messageKey }) => (
            <li key={hours}>
              <Button disabled={sending} onClick={() => void move({ advanceHours: hours })}>
                {t(messageKey)}
              </Button>
            </li>
          ))}
        </ul>
        <Form
          layout="vertical"
          requiredMark={false}
          className="clock-form"
          onFinish={({ to }: { to: string }) => void move({ to: fromField(to) })}
        >
          <Form.Item name="to" label={t('clock.to')} rules={[{ required: true, message: t('clock.toNeeded') }]}>
            <Input type="datetime-local" min={now === null ? undefined : toField(now)} />
          </Form.Item>
          <Button htmlType="submit" type="primary" loading={sending}>
            {t('clock.submit')}
          </Button>
        </Form>
        <p role="status" className="clock-result">
          {moved ? t(moved.arrived ? 'clock.arrived' : 'clock.onTheWay', { now: officeTime(moved.now) }) : ''}
        </p>
      </section>
    </Page>
  );
}
