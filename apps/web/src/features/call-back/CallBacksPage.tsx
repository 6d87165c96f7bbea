import { App, Button } from 'antd';
import { useCallback, useState } from 'react';
import type { CallBack, CallBackPage } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { LoadMore } from '../../ui/lists/LoadMore.js';
import { usePaging } from '../../ui/lists/use-paging.js';
import { Page } from '../../ui/Page.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { ActDrawer } from '../acts/ActDrawer.js';
import { useShortcuts } from '../queue/use-shortcuts.js';
import './call-back.css';
import { CallBackTable } from './CallBackTable.js';
import { Script } from './Script.js';

const pageSize = 30;

/** Whom to call back, soonest due first; the script and the form of the one that is chosen beside the list (R10). */
export function CallBacksPage() {
  const { t } = useLanguage();
  const query = useApi('/api/call-backs', { params: { query: { limit: pageSize } } });
  const { refetch } = query;
  return (
    <Page
      title={t('navigation.callBacks')}
      lead={t('callBack.lead')}
      actions={<Button onClick={() => void refetch()}>{t('refresh')}</Button>}
    >
      <QueryResult query={query}>
        {(first) =>
          first.items.length === 0 ? (
            <EmptyState title={t('callBack.empty')}>{t('callBack.emptyWhy')}</EmptyState>
          ) : (
            <CallBacks first={first} refetch={refetch} />
          )
        }
      </QueryResult>
    </Page>
  );
}

interface CallBacksProps {
  first: CallBackPage;
  refetch: () => Promise<CallBackPage | null>;
}

const pageAt = (cursor: string) =>
  callApi('get', '/api/call-backs', { params: { query: { limit: pageSize, cursor } } });

/** The rows with their keys, and the drawer of the chosen one. */
function CallBacks({ first, refetch }: CallBacksProps) {
  const { t } = useLanguage();
  const paging = usePaging<CallBack, CallBackPage>(first, pageAt);
  const [chosen, setChosen] = useState<CallBack | null>(null);
  const move = (by: 1 | -1): void => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-call-back] button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[at === -1 ? 0 : at + by]?.focus();
  };
  useShortcuts((command) => {
    if (command === 'next') move(1);
    else if (command === 'previous') move(-1);
  });
  return (
    <>
      <p className="quiet">{t('callBack.outcomes')}</p>
      <p className="quiet call-back-keys">{t('callBack.keys')}</p>
      <CallBackTable items={paging.items} onChoose={setChosen} />
      <LoadMore {...paging} />
      {chosen ? <Calling key={chosen.id} item={chosen} refetch={refetch} onClose={() => setChosen(null)} /> : null}
    </>
  );
}

interface CallingProps {
  item: CallBack;
  refetch: () => Promise<CallBackPage | null>;
  onClose: () => void;
}

/** Script and form of one call. */
function Calling({ item, refetch, onClose }: CallingProps) {
  const { localized, t } = useLanguage();
  const { message } = App.useApp();
  const [act] = item.allowedActs;
  const reload = useCallback(async () => {
    const list = await refetch();
    const now = list?.items.find(({ id }) => id === item.id);
    return list && { act: now?.allowedActs[0] ?? null, conflict: null };
  }, [refetch, item.id]);
  if (!act) return null;
  return (
    <ActDrawer
      act={act}
      subject={item.number}
      background={<Script item={item} />}
      reload={reload}
      onDone={() => {
        void message.success(t('act.done', { act: localized(act.label) }));
        onClose();
        void refetch();
      }}
      onClose={onClose}
    />
  );
}
