import { useCallback, useState } from 'react';
import { Link } from 'react-router-dom';
import type { BoardMatter, BoardMatters } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { LightTag } from '../../ui/lists/LightTag.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { LoadMore } from '../../ui/lists/LoadMore.js';
import { usePaging } from '../../ui/lists/use-paging.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { Due } from '../../ui/time/Due.js';
import { isAccountability, accountabilityAddress } from '../accountability/address.logic.js';
import { toggled } from '../acts/toggled.logic.js';
import { CaseLink } from '../case/CaseTable.js';
import { caseAddress } from '../case/case-address.logic.js';
import { addressOfUnit, type Figure } from './figures.logic.js';
import { OrderTogether } from './OrderTogether.js';

interface MattersProps {
  figure: Figure;
  unit: string | null;
  title: string;
  onActed: () => Promise<unknown>;
}

/** The matters behind one figure, the longest waiting first; what one form does for is done for several. */
export function MattersBehind({ figure, unit, title, onActed }: MattersProps) {
  const { t } = useLanguage();
  const of = { figure, ...(unit === null ? {} : { unit }) };
  const query = useApi('/api/discipline-board/matters', { params: { query: of } });
  const { refetch } = query;
  const acted = useCallback(() => Promise.all([refetch(), onActed()]), [refetch, onActed]);
  return (
    <section aria-labelledby="behind-title">
      <h2 id="behind-title">{title}</h2>
      <p>
        <Link to={addressOfUnit(unit)}>{t('discipline.back')}</Link>
      </p>
      {figure === 'denialSample' ? <p className="quiet">{t('discipline.denialSampleWhy')}</p> : null}
      <QueryResult query={query}>
        {(first) => <Pages first={first} of={of} title={title} onActed={acted} />}
      </QueryResult>
    </section>
  );
}

interface PagesProps {
  first: BoardMatters;
  of: { figure: Figure; unit?: string };
  title: string;
  onActed: () => Promise<unknown>;
}

function Pages({ first, of, title, onActed }: PagesProps) {
  const { t } = useLanguage();
  const { figure, unit } = of;
  const pageAt = useCallback(
    (cursor: string) =>
      callApi('get', '/api/discipline-board/matters', {
        params: { query: { figure, cursor, ...(unit === undefined ? {} : { unit }) } },
      }),
    [figure, unit],
  );
  const { items, ...paging } = usePaging(first, pageAt);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const orderable = items.filter(({ together }) => together !== null);
  return (
    <>
      <OrderTogether
        orderable={orderable}
        chosen={orderable.filter(({ process }) => chosen.has(process))}
        onChoose={(those) => setChosen(new Set(those.map(({ process }) => process)))}
        onDone={onActed}
      />
      {items.length === 0 ? (
        <EmptyState title={t('discipline.nothing')}>{t('discipline.nothingWhy')}</EmptyState>
      ) : (
        <Table
          title={title}
          items={items}
          isChoosing={orderable.length > 0}
          chosen={chosen}
          onToggle={(process) => setChosen(toggled(chosen, process))}
        />
      )}
      <LoadMore {...paging} />
    </>
  );
}

interface TableProps {
  title: string;
  items: readonly BoardMatter[];
  isChoosing: boolean;
  chosen: ReadonlySet<string>;
  onToggle: (process: string) => void;
}

function Table({ title, items, isChoosing, chosen, onToggle }: TableProps) {
  const { localized, t } = useLanguage();
  const choosing: Column<BoardMatter> = {
    key: 'choose',
    title: t('discipline.choose'),
    className: 'choose',
    show: ({ process, number, together }) =>
      together ? (
        <input
          type="checkbox"
          aria-label={t('discipline.chooseRow', { number })}
          checked={chosen.has(process)}
          onChange={() => onToggle(process)}
        />
      ) : null,
  };
  const columns: Column<BoardMatter>[] = [
    ...(isChoosing ? [choosing] : []),
    {
      key: 'due',
      title: t('column.due'),
      className: 'nowrap',
      show: ({ light, dueAt }) => (
        <span className="urgency">
          <LightTag light={light} />
          <Due at={dueAt} />
        </span>
      ),
    },
    {
      key: 'title',
      title: t('column.title'),
      className: 'grow',
      show: ({ kind, process, number, title: words }) => (
        <CaseLink
          number={number}
          title={words}
          to={isAccountability({ kind }) ? accountabilityAddress(process) : caseAddress(number)}
        />
      ),
    },
    { key: 'unit', title: t('discipline.unit'), show: ({ unitName }) => unitName ?? '—' },
    { key: 'stage', title: t('column.stage'), show: ({ stageLabel }) => localized(stageLabel) },
    { key: 'at', title: t('discipline.since'), className: 'nowrap', show: ({ at }) => <DateTime instant={at} /> },
  ];
  return <ListTable caption={title} columns={columns} items={items} keyOf={({ process, at }) => `${process} ${at}`} />;
}
