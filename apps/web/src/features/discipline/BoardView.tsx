import { Link, useSearchParams } from 'react-router-dom';
import type { DisciplineBoard } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { figureOf, listAddress, shownFigures, type Counts, type Figure } from './figures.logic.js';
import { MattersBehind } from './MattersBehind.js';
import { UnitChoice } from './UnitChoice.js';

type Row = DisciplineBoard['rows'][number];

/** What stands where, by unit; below it the list behind the figure that was chosen. */
export function BoardView() {
  const { t } = useLanguage();
  const [search] = useSearchParams();
  const unit = search.get('unit');
  const query = useApi('/api/discipline-board', {
    params: { query: unit === null || unit === 'none' ? {} : { unit } },
  });
  const chosen = figureOf(search.get('figure'));
  return (
    <>
      <UnitChoice />
      <QueryResult query={query}>
        {({ total, rows }) => (
          <>
            <Tiles total={total} unit={unit ?? undefined} chosen={chosen?.figure} />
            {chosen ? (
              <MattersBehind
                key={`${chosen.figure} ${unit ?? ''}`}
                figure={chosen.figure as Figure}
                unit={unit}
                title={t(chosen.label)}
                onActed={query.refetch}
              />
            ) : rows.length === 0 ? (
              <EmptyState title={t('discipline.empty')}>{t('discipline.emptyWhy')}</EmptyState>
            ) : (
              <UnitTable rows={rows} />
            )}
          </>
        )}
      </QueryResult>
    </>
  );
}

interface TilesProps {
  total: Counts;
  unit: string | undefined;
  chosen: keyof Counts | undefined;
}

function Tiles({ total, unit, chosen }: TilesProps) {
  const { t } = useLanguage();
  return (
    <ul className="figure-tiles" aria-label={t('discipline.total')}>
      {shownFigures.map(({ figure, label, tone }) => (
        <li key={figure}>
          <Link
            to={listAddress(figure, unit)}
            aria-current={figure === chosen ? 'true' : undefined}
            className={total[figure] > 0 && tone ? `tone-${tone}` : undefined}
          >
            <strong>{total[figure]}</strong>
            <span>{t(label)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function UnitTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useLanguage();
  const nameOf = ({ unitName }: Row): string => unitName ?? t('discipline.noUnit');
  const columns: Column<Row>[] = [
    { key: 'unit', title: t('discipline.unit'), className: 'grow', show: (row) => <strong>{nameOf(row)}</strong> },
    ...shownFigures.map(({ figure, label, tone }): Column<Row> => ({
      key: figure,
      title: t(label),
      className: 'figure',
      show: (row) => {
        const count = row.counts[figure];
        return count === 0 ? (
          <span className="quiet">0</span>
        ) : (
          <Link
            to={listAddress(figure, row.unit)}
            className={tone ? `figure-mark tone-${tone}` : 'figure-mark'}
            aria-label={t('discipline.countOf', { unit: nameOf(row), figure: t(label), count })}
          >
            {count}
          </Link>
        );
      },
    })),
  ];
  return (
    <div className="unit-rungs">
      <ListTable caption={t('discipline.board')} columns={columns} items={rows} keyOf={({ unit }) => unit ?? 'none'} />
    </div>
  );
}
