import { App } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ClueGroup, ClueGroups } from '../../api/types.js';
import { callApi, type RequestBody } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { FormDrawer } from '../../forms/FormDrawer.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { LoadMore } from '../../ui/lists/LoadMore.js';
import { usePaging } from '../../ui/lists/use-paging.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { ClueGroupCard } from './ClueGroupCard.js';
import { UnitChoice } from './UnitChoice.js';

/** Clues alike together; some of a group become one case (R6). */
export function ClueGroupsView() {
  const [search] = useSearchParams();
  const unit = search.get('unit');
  const query = useApi('/api/discipline-board/clues', { params: { query: unit === null ? {} : { unit } } });
  return (
    <>
      <UnitChoice />
      <QueryResult query={query}>
        {(first) => <Groups key={unit} first={first} unit={unit} onOpened={query.refetch} />}
      </QueryResult>
    </>
  );
}

interface GroupsProps {
  first: ClueGroups;
  unit: string | null;
  onOpened: () => Promise<unknown>;
}

interface Opening {
  group: ClueGroup;
  clues: readonly string[];
}

function Groups({ first, unit, onOpened }: GroupsProps) {
  const { t } = useLanguage();
  const [opening, setOpening] = useState<Opening | null>(null);
  const pageAt = useCallback(
    async (cursor: string) => {
      const query = { cursor, ...(unit === null ? {} : { unit }) };
      const { groups, next } = await callApi('get', '/api/discipline-board/clues', { params: { query } });
      return { items: groups, next };
    },
    [unit],
  );
  const page = useMemo(() => ({ items: first.groups, next: first.next }), [first]);
  const { items, ...paging } = usePaging(page, pageAt);
  if (items.length === 0) return <EmptyState title={t('discipline.noClues')}>{t('discipline.noCluesWhy')}</EmptyState>;
  return (
    <>
      <ul className="clue-groups">
        {items.map((group) => (
          <li key={group.key}>
            <ClueGroupCard group={group} onOpen={(clues) => setOpening({ group, clues })} />
          </li>
        ))}
      </ul>
      <LoadMore {...paging} />
      {opening ? (
        <Open opening={opening} form={first.form} onClose={() => setOpening(null)} onOpened={onOpened} />
      ) : null}
    </>
  );
}

interface OpenProps {
  opening: Opening;
  form: ClueGroups['form'];
  onClose: () => void;
  onOpened: () => Promise<unknown>;
}

function Open({ opening: { group, clues }, form, onClose, onOpened }: OpenProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const { clues: _, ...asked } = form.properties ?? {};
  const required = form.required?.filter((name) => name !== 'clues') ?? [];
  const facts = group.clues.filter(({ id }) => clues.includes(id)).map(({ number, fact }) => `${number} ${fact}`);
  return (
    <FormDrawer<Record<string, unknown>, { number: string; process: string }>
      title={t('discipline.openTogether', { count: clues.length })}
      submit={t('accountability.open')}
      rule="R6"
      schema={{ ...form, properties: asked, required }}
      lead={<p>{t('discipline.openLead', { count: clues.length })}</p>}
      initial={{
        situation: group.situation,
        facts: facts.join('\n'),
        ...(group.officer === null ? {} : { officer: group.officer }),
      }}
      send={(body, options) =>
        callApi('post', '/api/accountability/together', {
          body: { ...body, clues } as RequestBody<'/api/accountability/together'>,
          ...options,
        })
      }
      onDone={({ number }) => {
        void message.success(t('discipline.opened', { number }));
        onClose();
        void onOpened();
      }}
      onClose={onClose}
    />
  );
}
