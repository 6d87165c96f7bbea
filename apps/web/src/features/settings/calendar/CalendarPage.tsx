import { App, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { ask, type BodyAt } from '../../../api/request.js';
import { useAnswer } from '../../../api/use-api.js';
import { useLanguage } from '../../../language/language.js';
import { Answered } from '../../../ui/QueryResult.js';
import { Page } from '../../../ui/Page.js';
import { useOfficeClock } from '../../../ui/time/office-clock.js';
import { PreviewFirst } from '../PreviewChange.js';
import { readDays, writeDays } from './days.logic.js';

interface TypedYear {
  year: string;
  source: string;
  holidays?: string;
  makeUpWorkdays?: string;
}

/** The years whose holidays and make-up days are known, and a form to load another one (R3). */
export function CalendarPage() {
  const { say } = useLanguage();
  const asked = useAnswer('/api/calendar');
  const { askAgain } = useOfficeClock();
  const renew = (): void => {
    void asked.again();
    void askAgain();
  };
  return (
    <Page title={say('door.calendar')} lead={say('calendar.lead')}>
      <Answered asked={asked}>
        {({ years }) => (
          <div className="case-columns">
            <LoadYear next={(years.at(-1) ?? 2025) + 1} onLoaded={renew} />
            <LoadedYears key={years.length} years={years} />
          </div>
        )}
      </Answered>
    </Page>
  );
}

function LoadYear({ next, onLoaded }: { next: number; onLoaded: () => void }) {
  const { list, say } = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<TypedYear>();
  const readBody = (): Promise<BodyAt<'/api/calendar'> | null> => form.validateFields().then(bodyOf, () => null);
  const readable = (_: unknown, typed: string | undefined): Promise<void> => {
    const { wrong } = readDays(typed ?? '');
    return wrong.length === 0
      ? Promise.resolve()
      : Promise.reject(new Error(say('calendar.wrongLines', { lines: list(wrong.map(String)) })));
  };
  const needed = { required: true, message: say('calendar.needed') };
  return (
    <section className="card" aria-labelledby="load-year">
      <h2 id="load-year">{say('calendar.load')}</h2>
      <p className="quiet">{say('calendar.how')}</p>
      <Form form={form} layout="vertical" initialValues={{ year: String(next) }}>
        <Form.Item
          name="year"
          label={say('calendar.year')}
          rules={[needed, { pattern: /^\d{4}$/, message: say('calendar.yearWrong') }]}
        >
          <Input inputMode="numeric" maxLength={4} />
        </Form.Item>
        <Form.Item name="source" label={say('calendar.source')} rules={[needed]}>
          <Input maxLength={300} placeholder={say('calendar.sourceExample')} />
        </Form.Item>
        <Form.Item name="holidays" label={say('calendar.holidays')} rules={[needed, { validator: readable }]}>
          <Input.TextArea rows={8} placeholder={say('calendar.holidaysExample', { year: next })} />
        </Form.Item>
        <Form.Item name="makeUpWorkdays" label={say('calendar.makeUpWorkdays')} rules={[{ validator: readable }]}>
          <Input.TextArea rows={4} placeholder={say('calendar.makeUpExample', { year: next })} />
        </Form.Item>
      </Form>
      <PreviewFirst
        preview={(body) => ask('post', '/api/calendar/preview', { body })}
        change={(body) => ask('post', '/api/calendar', { body })}
        readBody={readBody}
        onProblem={() => undefined}
        onDone={(moves) => {
          void message.success(say('settings.moved', { ...moves }));
          onLoaded();
        }}
      />
    </section>
  );
}

function bodyOf({ year, source, holidays = '', makeUpWorkdays = '' }: TypedYear): BodyAt<'/api/calendar'> {
  return {
    year: Number(year),
    source,
    holidays: readDays(holidays).days,
    makeUpWorkdays: readDays(makeUpWorkdays).days,
  };
}

function LoadedYears({ years }: { years: readonly number[] }) {
  const { say } = useLanguage();
  const [year, setYear] = useState(years.at(-1) ?? 0);
  const asked = useAnswer('/api/calendar/{year}', { params: { path: { year: String(year) } } });
  return (
    <section className="card" aria-labelledby="loaded-years">
      <h2 id="loaded-years">{say('calendar.loaded')}</h2>
      <Select
        aria-label={say('calendar.year')}
        value={year}
        onChange={setYear}
        options={years.toReversed().map((one) => ({ value: one, label: String(one) }))}
      />
      <Answered asked={asked}>
        {({ days }) => (
          <>
            {(['holiday', 'makeUpDay', 'halfDay'] as const).map((kind) => {
              const listed = days.filter((day) => day.kind === kind);
              return listed.length === 0 ? null : (
                <div key={kind}>
                  <h3>{say(`calendar.${kind}`)}</h3>
                  <p className="calendar-days">{writeDays(listed)}</p>
                </div>
              );
            })}
          </>
        )}
      </Answered>
    </section>
  );
}
