import { App, Button } from 'antd';
import { useState } from 'react';
import type { LimitInForce } from '../types.js';
import { useApi } from '../../../api/use-api.js';
import { useLanguage } from '../../../language/language.js';
import { QueryResult } from '../../../ui/QueryResult.js';
import { ListTable, type Column } from '../../../ui/lists/ListTable.js';
import { regimeOf } from '../../../ui/rules.js';
import { Page } from '../../../ui/Page.js';
import { movedBy } from '../moves.logic.js';
import { LimitDrawer } from './LimitDrawer.js';

/** Every clock of the office with its limit and where it is written (R3). */
export function LimitsPage() {
  const { localized, t, withDetail } = useLanguage();
  const { message } = App.useApp();
  const query = useApi('/api/limits');
  const [chosen, setChosen] = useState<LimitInForce | null>(null);
  const termOf = ({ term, dayKind }: LimitInForce): string =>
    term === null ? t('limits.given') : t(`limits.${dayKind}`, { term });
  const sourceOf = (source: string, rule: string): string => {
    const regime = regimeOf(rule);
    return regime ? withDetail(source, localized(regime)) : source;
  };
  const columns: Column<LimitInForce>[] = [
    { key: 'clock', title: t('limits.clock'), show: ({ label }) => <strong>{localized(label)}</strong> },
    { key: 'term', title: t('limits.term'), show: termOf },
    { key: 'source', title: t('limits.source'), show: ({ source, rule }) => sourceOf(source, rule) },
    { key: 'version', title: t('limits.version'), show: ({ version }) => String(version) },
    {
      key: 'change',
      title: t('limits.change'),
      show: (limit) =>
        limit.term === null || limit.dayKind === 'endOfDay' ? null : (
          <Button
            size="small"
            aria-label={t('limits.changeOf', { clock: localized(limit.label) })}
            onClick={() => setChosen(limit)}
          >
            {t('limits.change')}
          </Button>
        ),
    },
  ];
  return (
    <Page title={t('navigation.limits')} lead={t('limits.lead')}>
      <QueryResult query={query}>
        {({ limits }) => (
          <ListTable caption={t('navigation.limits')} columns={columns} items={limits} keyOf={({ clock }) => clock} />
        )}
      </QueryResult>
      {chosen ? (
        <LimitDrawer
          limit={chosen}
          onClose={() => setChosen(null)}
          onDone={(moves) => {
            void message.success(t('settings.moved', movedBy(moves)));
            setChosen(null);
            void query.refetch();
          }}
        />
      ) : null}
    </Page>
  );
}
