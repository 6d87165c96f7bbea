import { Button } from 'antd';
import { useState } from 'react';
import { callApi } from '../../api/request.js';
import type { LoggedRead } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { LoadMore } from '../../ui/lists/LoadMore.js';
import { usePaging } from '../../ui/lists/use-paging.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { DateTime } from '../../ui/time/DateTime.js';

const address = '/api/petitions/{number}/read-log';

interface ReadLogPage {
  items: LoggedRead[];
  next: string | null;
}

/** Who read this case, shown when somebody asks for it: reading the log is on record as well (R12). */
export function ReadLog({ number }: { number: string }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <section className="card" aria-labelledby="read-log-title">
      <h2 id="read-log-title">{t('readLog.title')}</h2>
      <p className="quiet">{t('readLog.why')}</p>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'readLog.close' : 'readLog.open')}
      </Button>
      {open ? <Reads number={number} /> : null}
    </section>
  );
}

function Reads({ number }: { number: string }) {
  const query = useApi(address, { params: { path: { number }, query: {} } });
  return <QueryResult query={query}>{(first) => <Pages number={number} first={first} />}</QueryResult>;
}

function Pages({ number, first }: { number: string; first: ReadLogPage }) {
  const { t } = useLanguage();
  const paging = usePaging<LoggedRead, ReadLogPage>(first, (cursor) =>
    callApi('get', address, { params: { path: { number }, query: { cursor } } }),
  );
  if (paging.items.length === 0) return <EmptyState title={t('readLog.none')}>{t('readLog.noneWhy')}</EmptyState>;
  return (
    <>
      <ul className="reads">
        {paging.items.map((read) => (
          <li key={`${read.firstAt} ${read.reader} ${read.kind} ${read.what ?? ''}`}>
            <Reading read={read} />
          </li>
        ))}
      </ul>
      <LoadMore {...paging} />
    </>
  );
}

/** One reader, one thing, one day. */
function Reading({ read }: { read: LoggedRead }) {
  const { list, localized, t, withDetail } = useLanguage();
  const { reader, readerName, inNameOf, label, what, relations, firstAt, lastAt, count } = read;
  const name = readerName ?? reader;
  return (
    <>
      <strong>{inNameOf === null ? name : withDetail(name, t('readLog.inNameOf', { name: inNameOf }))}</strong>{' '}
      {localized(label)}
      {what === null ? null : ` ${what}`}
      <div className="quiet">
        <DateTime instant={firstAt} />
        {count > 1 ? ` · ${t('readLog.times', { count })}` : null}
        {count > 1 ? <DateTime instant={lastAt} /> : null}
        {` · ${list(relations.map(localized))}`}
      </div>
    </>
  );
}
