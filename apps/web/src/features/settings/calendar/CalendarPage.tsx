import { App, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { callApi, type RequestBody } from '../../../api/request.js';
import { useApi } from '../../../api/use-api.js';
import { useLanguage } from '../../../language/language.js';
import { QueryResult } from '../../../ui/QueryResult.js';
import { Page } from '../../../ui/Page.js';
import { useOfficeClock } from '../../../ui/time/office-clock.js';
import { movedBy } from '../moves.logic.js';
import { PreviewChange } from '../PreviewChange.js';
import { readDays, writeDays } from './days.logic.js';
import { MonthGrid } from './MonthGrid.js';
import { readNotice } from './notice-text.logic.js';

interface TypedYear {
  year: string;
  source: string;
  holidays?: string;
  makeUpWorkdays?: string;
  halfDays?: string;
}

/** The years whose holidays and make-up days are known, and a form to load another one (R3). */
export function CalendarPage() {
  const { t } = useLanguage();
  const query = useApi('/api/calendar');
  const { refresh } = useOfficeClock();
  const reload = (): void => {
    void query.refetch();
    void refresh();
  };
  return (
    <Page title={t('navigation.calendar')} lead={t('calendar.lead')}>
      <QueryResult query={query}>
        {({ years }) => (
          <div className="case-columns">
            <LoadYear next={(years.at(-1) ?? 2025) + 1} onLoaded={reload} />
            <LoadedYears key={years.length} years={years} />
          </div>
        )}
      </QueryResult>
    </Page>
  );
}

function LoadYear({ next, onLoaded }: { next: number; onLoaded: () => void }) {
  const { list, t } = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<TypedYear>();
  const readBody = (): Promise<RequestBody<'/api/calendar'> | null> => form.validateFields().then(bodyOf, () => null);
  const readable = (_: unknown, typed: string | undefined): Promise<void> => {
    const { wrong } = readDays(typed ?? '');
    return wrong.length === 0
      ? Promise.resolve()
      : Promise.reject(new Error(t('calendar.wrongLines', { lines: list(wrong.map(String)) })));
  };
  const needed = { required: true, message: t('calendar.needed') };
  return (
    <section className="card" aria-labelledby="load-year">
      <h2 id="load-year">{t('calendar.load')}</h2>
      <p className="quiet">{t('calendar.how')}</p>
      <PasteNotice onRead={(read) => form.setFieldsValue(read)} />
      <Form form={form} layout="vertical" initialValues={{ year: String(next) }}>
        <Form.Item
          name="year"
          label={t('calendar.year')}
          rules={[needed, { pattern: /^\d{4}$/, message: t('calendar.yearWrong') }]}
        >
          <Input inputMode="numeric" maxLength={4} />
        </Form.Item>
        <Form.Item name="source" label={t('calendar.source')} rules={[needed]}>
          <Input maxLength={300} placeholder={t('calendar.sourceExample')} />
        </Form.Item>
        <Form.Item name="holidays" label={t('calendar.holidays')} rules={[needed, { validator: readable }]}>
          <Input.TextArea rows={8} placeholder={t('calendar.holidaysExample', { year: next })} />
        </Form.Item>
        <Form.Item name="makeUpWorkdays" label={t('calendar.makeUpWorkdays')} rules={[{ validator: readable }]}>
          <Input.TextArea rows={4} placeholder={t('calendar.makeUpExample', { year: next })} />
        </Form.Item>
        <Form.Item name="halfDays" label={t('calendar.halfDays')} rules={[{ validator: readable }]}>
          <Input.TextArea rows={2} placeholder={t('calendar.halfDaysExample', { year: next })} />
        </Form.Item>
      </Form>
      <PreviewChange
        preview={(body) => callApi('post', '/api/calendar/preview', { body })}
        change={(body) => callApi('post', '/api/calendar', { body })}
        readBody={readBody}
        onProblem={() => undefined}
        onDone={(moves) => {
          void message.success(t('settings.moved', movedBy(moves)));
          onLoaded();
        }}
      />
    </section>
  );
}

/** Fills the form from the whole text of the State Council's notice. */
function PasteNotice({ onRead }: { onRead: (read: Omit<TypedYear, 'halfDays'>) => void }) {
  const { list, t } = useLanguage();
  const [said, setSaid] = useState('');
  const read = (text: string): void => {
    if (text.trim() === '') return setSaid('');
    const notice = readNotice(text);
    if (notice === null) return setSaid(t('calendar.pasteWrong'));
    const { ofOtherYears, ...fields } = notice;
    onRead(fields);
    setSaid(
      ofOtherYears.length === 0 ? t('calendar.pasted') : t('calendar.pastedOthers', { days: list(ofOtherYears) }),
    );
  };
  return (
    <details className="paste-notice">
      <summary>{t('calendar.paste')}</summary>
      <Input.TextArea
        rows={6}
        aria-label={t('calendar.paste')}
        placeholder={t('calendar.pasteHow')}
        onChange={({ target }) => read(target.value)}
      />
      <p role="status" className="quiet">
        {said}
      </p>
    </details>
  );
}

function bodyOf({
  year,
  source,
  holidays = '',
  makeUpWorkdays = '',
  halfDays = '',
}: TypedYear): RequestBody<'/api/calendar'> {
  return {
    year: Number(year),
    source,
    holidays: readDays(holidays).days,
    makeUpWorkdays: readDays(makeUpWorkdays).days,
    ...(halfDays.trim() === '' ? {} : { halfDays: readDays(halfDays).days }),
  };
}

function LoadedYears({ years }: { years: readonly number[] }) {
  const { t } = useLanguage();
  const [year, setYear] = useState(years.at(-1) ?? 0);
  const query = useApi('/api/calendar/{year}', { params: { path: { year: String(year) } } });
  return (
    <section className="card" aria-labelledby="loaded-years">
      <h2 id="loaded-years">{t('calendar.loaded')}</h2>
      <Select
        aria-label={t('calendar.year')}
        value={year}
        onChange={setYear}
        options={years.toReversed().map((one) => ({ value: one, label: String(one) }))}
      />
      <QueryResult query={query}>
        {({ days }) => (
          <>
            <MonthGrid year={year} days={days} />
            {(['holiday', 'makeUpDay', 'halfDay'] as const).map((kind) => {
              const listed = days.filter((day) => day.kind === kind);
              return listed.length === 0 ? null : (
                <div key={kind}>
                  <h3>{t(`calendar.${kind}`)}</h3>
                  <p className="calendar-days">{writeDays(listed)}</p>
                </div>
              );
            })}
          </>
        )}
      </QueryResult>
    </section>
  );
}
