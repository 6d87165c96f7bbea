import { App, Button } from 'antd';
import { useState } from 'react';
import type { LimitInForce } from '../types.js';
import { useAnswer } from '../../../api/use-api.js';
import { useLanguage } from '../../../language/language.js';
import { Answered } from '../../../ui/QueryResult.js';
import { ListTable, type Column } from '../../../ui/lists/ListTable.js';
import { Page } from '../../../ui/Page.js';
import { LimitDrawer } from './LimitDrawer.js';

/** Every clock of the office with its limit and where it is written (R3). */
export function LimitsPage() {
  const { pick, say } = useLanguage();
  const { message } = App.useApp();
  const asked = useAnswer('/api/limits');
  const [chosen, setChosen] = useState<LimitInForce | null>(null);
  const termOf = ({ term, dayKind }: LimitInForce): string =>
    term === null ? say('limits.given') : say(`limits.${dayKind}`, { term });
  const columns: Column<LimitInForce>[] = [
    { key: 'clock', title: say('limits.clock'), show: ({ label }) => <strong>{pick(label)}</strong> },
    { key: 'term', title: say('limits.term'), show: termOf },
    { key: 'source', title: say('limits.source'), show: ({ source, rule }) => `${source}（${rule}）` },
    { key: 'version', title: say('limits.version'), show: ({ version }) => String(version) },
    {
      key: 'change',
      title: say('limits.change'),
      show: (limit) =>
        limit.term === null || limit.dayKind === 'endOfDay' ? null : (
          <Button
            size="small"
            aria-label={say('limits.changeOf', { clock: pick(limit.label) })}
            onClick={() => setChosen(limit)}
          >
            {say('limits.change')}
          </Button>
        ),
    },
  ];
  return (
    <Page title={say('door.limits')} lead={say('limits.lead')}>
      <Answered asked={asked}>
        {({ limits }) => (
          <ListTable caption={say('door.limits')} columns={columns} items={limits} keyOf={({ clock }) => clock} />
        )}
      </Answered>
      {chosen ? (
        <LimitDrawer
          limit={chosen}
          onClose={() => setChosen(null)}
          onDone={(moves) => {
            void message.success(say('settings.moved', { ...moves }));
            setChosen(null);
            void asked.again();
          }}
        />
      ) : null}
    </Page>
  );
}
