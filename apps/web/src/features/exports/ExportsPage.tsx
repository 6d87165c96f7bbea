import { App, Button } from 'antd';
import { useState } from 'react';
import type { ExportPage, ListExport } from '../../api/types.js';
import { useRenewedCounts } from '../../api/menu-counts.js';
import { callApi } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { FormDrawer } from '../../forms/FormDrawer.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { ExportTable, type Deciding } from './ExportTable.js';
import './exports.css';

/** Exports: those to decide, one's own to take, and for the committee all of them (R12). */
export function ExportsPage() {
  const { t } = useLanguage();
  const query = useApi('/api/exports');
  const { refetch } = query;
  const renewCounts = useRenewedCounts();
  const renew = (): void => void Promise.all([refetch(), renewCounts()]);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  return (
    <Page
      title={t('navigation.exports')}
      lead={t('exports.lead')}
      actions={<Button onClick={renew}>{t('refresh')}</Button>}
    >
      <QueryResult query={query}>
        {({ items, forms }) => (
          <>
            {items.length === 0 ? (
              <EmptyState title={t('exports.empty')}>{t('exports.emptyWhy')}</EmptyState>
            ) : (
              <Groups items={items} onDecide={setDeciding} onWithdrawn={renew} />
            )}
            {deciding ? (
              <DecisionDrawer
                deciding={deciding}
                schema={forms.decide}
                onDone={renew}
                onClose={() => setDeciding(null)}
              />
            ) : null}
          </>
        )}
      </QueryResult>
    </Page>
  );
}

interface GroupsProps {
  items: readonly ListExport[];
  onDecide: (deciding: Deciding) => void;
  onWithdrawn: () => void;
}

function Groups({ items, onDecide, onWithdrawn }: GroupsProps) {
  const { t } = useLanguage();
  const groups = [
    { title: t('exports.toDecide'), of: items.filter(({ mayDecide }) => mayDecide) },
    { title: t('exports.own'), of: items.filter(({ isOwn }) => isOwn) },
    { title: t('exports.others'), of: items.filter(({ isOwn, mayDecide }) => !isOwn && !mayDecide) },
  ];
  return groups
    .filter(({ of }) => of.length > 0)
    .map(({ title, of }) => (
      <section key={title}>
        <h2>{title}</h2>
        <ExportTable caption={title} items={of} onDecide={onDecide} onWithdrawn={onWithdrawn} />
      </section>
    ));
}

interface DecisionDrawerProps {
  deciding: Deciding;
  schema: ExportPage['forms']['decide'];
  onDone: () => void;
  onClose: () => void;
}

function DecisionDrawer({ deciding: { item, approved }, schema, onDone, onClose }: DecisionDrawerProps) {
  const { localized, t } = useLanguage();
  const { message } = App.useApp();
  const { id, number, listLabel, requestedByName, requestedBy, purpose } = item;
  return (
    <FormDrawer
      title={t(approved ? 'exports.approveOf' : 'exports.refuseOf', { number })}
      submit={t(approved ? 'exports.approve' : 'exports.refuse')}
      rule="R12"
      schema={schema}
      lead={
        <>
          <p>
            <strong>{localized(listLabel)}</strong> {requestedByName ?? requestedBy}
          </p>
          <p className="export-words">{purpose}</p>
          <p className="quiet">{t('exports.decideWhy')}</p>
        </>
      }
      send={(body: { reason: string }, options) =>
        callApi('post', approved ? '/api/exports/{id}/approve' : '/api/exports/{id}/refuse', {
          params: { path: { id } },
          body,
          ...options,
        })
      }
      onDone={() => {
        void message.success(t('exports.done'));
        onClose();
        onDone();
      }}
      onClose={onClose}
    />
  );
}
