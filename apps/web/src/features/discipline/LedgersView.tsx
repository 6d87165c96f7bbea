import { useCallback, useMemo } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import type { LedgerLine, Ledgers } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { LoadMore } from '../../ui/lists/LoadMore.js';
import { usePaging } from '../../ui/lists/use-paging.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { YearSelect } from '../accountability/YearSelect.js';
import { UnitChoice } from './UnitChoice.js';

/** The ledgers of all officers with something on record, and what each leads to in the year (R6). */
export function LedgersView() {
  const [search] = useSearchParams();
  const [unit, year] = [search.get('unit'), search.get('year')];
  const of = { ...(unit === null ? {} : { unit }), ...(year === null ? {} : { year: Number(year) }) };
  const query = useApi('/api/ledgers', { params: { query: of } });
  return (
    <>
      <div className="board-filters">
        <UnitChoice />
        {query.data ? <YearSelect year={query.data.year} /> : null}
      </div>
      <QueryResult query={query}>{(first) => <Lines first={first} unit={unit} />}</QueryResult>
    </>
  );
}

function Lines({ first, unit }: { first: Ledgers; unit: string | null }) {
  const { localized, t } = useLanguage();
  const { year } = first;
  const pageAt = useCallback(
    async (cursor: string) => {
      const query = { year, cursor, ...(unit === null ? {} : { unit }) };
      const { lines, next } = await callApi('get', '/api/ledgers', { params: { query } });
      return { items: lines, next };
    },
    [year, unit],
  );
  const page = useMemo(() => ({ items: first.lines, next: first.next }), [first]);
  const { items, ...paging } = usePaging(page, pageAt);
  if (items.length === 0)
    return <EmptyState title={t('discipline.noLedgers')}>{t('discipline.noLedgersWhy')}</EmptyState>;
  const columns: Column<LedgerLine>[] = [
    {
      key: 'officer',
      title: t('discipline.officer'),
      show: ({ officer, name }) => <Link to={`/ledger/${encodeURIComponent(officer)}?year=${year}`}>{name}</Link>,
    },
    { key: 'unit', title: t('discipline.unit'), show: ({ unitName, unit: id }) => unitName ?? id },
    { key: 'selfReview', title: t('discipline.review'), show: ({ measures }) => measures.writtenSelfReview },
    { key: 'admonition', title: t('discipline.admonition'), show: ({ measures }) => measures.admonition },
    { key: 'warning', title: t('discipline.warning'), show: ({ measures }) => measures.efficiencyWarning },
    { key: 'withdrawn', title: t('discipline.withdrawn'), show: ({ withdrawn }) => withdrawn },
    {
      key: 'consequence',
      title: t('discipline.consequence'),
      className: 'grow',
      show: ({ reason }) => localized(reason),
    },
  ];
  return (
    <>
      <ListTable caption={t('discipline.ledgers')} columns={columns} items={items} keyOf={({ officer }) => officer} />
      <LoadMore {...paging} />
    </>
  );
}
