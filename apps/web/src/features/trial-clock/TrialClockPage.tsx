import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { ClockMoved } from '../../api/types.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { ask } from '../../api/request.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import { Page } from '../../ui/Page.js';
import { useOfficeClock } from '../../ui/time/office-clock.js';
import { fromField, officeTime, toField } from '../../ui/time/office-time.logic.js';

const steps = [
  { hours: 1, word: 'clock.hour' },
  { hours: 24, word: 'clock.day' },
  { hours: 7 * 24, word: 'clock.week' },
  { hours: 15 * 24, word: 'clock.halfMonth' },
] as const;

/** Moves the trial office's time forward; everything due on the way happens at once. */
export function ClockPage() {
  const { say } = useLanguage();
  const { now, askAgain } = useOfficeClock();
  const { sending, problem, submit } = useSubmission();
  const [moved, setMoved] = useState<ClockMoved | null>(null);
  const move = async (body: { advanceHours: number } | { to: string }): Promise<void> => {
    const answer = await submit((idempotencyKey) => ask('post', '/api/trial/clock', { body, idempotencyKey }));
    setMoved(answer);
    await askAgain();
  };
  return (
    <Page title={say('door.clock')} lead={say('clock.lead')}>
      <section className="card clock-card">
        <p className="clock-now">
          <span className="quiet">{say('clock.officeTime')}</span>
          <strong>{now === null ? '—' : officeTime(new Date(now).toISOString())}</strong>
        </p>
        {problem ? <ProblemNote problem={problem} focus /> : null}
        <ul className="act-buttons" aria-label={say('clock.forward')}>
          {steps.map(({ hours, word }) => (
            <li key={hours}>
              <Button disabled={sending} onClick={() => void move({ advanceHours: hours })}>
                {say(word)}
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
          <Form.Item name="to" label={say('clock.to')} rules={[{ required: true, message: say('clock.toNeeded') }]}>
            <Input type="datetime-local" min={now === null ? undefined : toField(now)} />
          </Form.Item>
          <Button htmlType="submit" type="primary" loading={sending}>
            {say('clock.submit')}
          </Button>
        </Form>
        <p role="status" className="clock-result">
          {moved ? say(moved.arrived ? 'clock.arrived' : 'clock.onTheWay', { now: officeTime(moved.now) }) : ''}
        </p>
      </section>
    </Page>
  );
}
