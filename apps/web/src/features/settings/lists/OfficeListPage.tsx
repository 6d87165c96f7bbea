import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { problemOf, type Problem } from '../../../api/problem.js';
import { callApi, type ResponseBody, type RequestBody } from '../../../api/request.js';
import { useApi } from '../../../api/use-api.js';
import { FormDrawer } from '../../../forms/FormDrawer.js';
import type { ObjectSchema } from '../../../forms/schema.js';
import { isSpeltBy } from '../../../forms/spelling.logic.js';
import { useLanguage } from '../../../language/language.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { Page } from '../../../ui/Page.js';
import { ProblemNote } from '../../../ui/ProblemNote.js';
import { QueryResult } from '../../../ui/QueryResult.js';
import { Branches } from './Branches.js';
import { ImportList } from './ImportList.js';
import type { ListName } from '../../../forms/list-name.js';
import { treeOf } from './tree.logic.js';

type Lines = ResponseBody<'get', '/api/lists/{name}'>['items'];
type Change = RequestBody<'/api/lists/{name}/changes'>;
type Open = { form: 'add'; below: string } | { form: 'move'; path: string } | { form: 'import' } | null;

/** A list the counter chooses from: what matters are about, or where they lie (R2). */
export function OfficeListPage({ name }: { name: ListName }) {
  const { t } = useLanguage();
  const query = useApi('/api/lists/{name}', { params: { path: { name } } });
  return (
    <Page title={t(`navigation.${name}`)} lead={t(`lists.lead.${name}`)}>
      <QueryResult query={query}>
        {({ items }) => <List name={name} items={items} onChanged={() => void query.refetch()} />}
      </QueryResult>
    </Page>
  );
}

function List({ name, items, onChanged }: { name: ListName; items: Lines; onChanged: () => void }) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [open, setOpen] = useState<Open>(null);
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const shown = meant(items, words);
  const done = (said: string): void => {
    setOpen(null);
    setProblem(null);
    void message.success(said);
    onChanged();
  };
  const change = (body: Change, options = {}) =>
    callApi('post', '/api/lists/{name}/changes', { params: { path: { name } }, body, ...options });
  const offer = (path: string, offered: boolean): void =>
    void change({ act: offered ? 'restore' : 'retire', path }).then(
      () => done(t('lists.saved')),
      (error: unknown) => setProblem(problemOf(error)),
    );
  return (
    <>
      <Head words={words} onWords={setWords} onOpen={setOpen} />
      {problem ? <ProblemNote problem={problem} focus /> : null}
      {shown.length > 0 ? (
        <div className="card">
          <Branches
            branches={treeOf(shown)}
            isOpen={words !== ''}
            onAdd={(below) => setOpen({ form: 'add', below })}
            onMove={(path) => setOpen({ form: 'move', path })}
            onOffer={offer}
          />
        </div>
      ) : (
        <EmptyState title={t(items.length === 0 ? 'lists.empty' : 'lists.noneFound')}>
          {t(`lists.how.${name}`)}
        </EmptyState>
      )}
      {open?.form === 'add' ? (
        <FormDrawer
          title={t('lists.add')}
          submit={t('lists.add')}
          schema={named('path')}
          initial={open.below === '' ? {} : { path: `${open.below}/` }}
          send={({ path }: { path: string }, options) => change({ act: 'add', path }, options)}
          onDone={() => done(t('lists.saved'))}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open?.form === 'move' ? (
        <FormDrawer
          title={t('lists.moveOf', { path: open.path })}
          submit={t('lists.move')}
          schema={named('to')}
          lead={<p className="quiet">{t('lists.moveHow')}</p>}
          initial={{ to: open.path }}
          send={({ to }: { to: string }, options) => change({ act: 'move', path: open.path, to }, options)}
          onDone={() => done(t('lists.saved'))}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open?.form === 'import' ? (
        <ImportList
          name={name}
          lines={linesOf(items)}
          onDone={(preview) => done(importedIn(t, preview))}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

function Head({
  words,
  onWords,
  onOpen,
}: {
  words: string;
  onWords: (words: string) => void;
  onOpen: (form: Open) => void;
}) {
  const { t } = useLanguage();
  return (
    <div className="filters">
      <label className="choice-field">
        {t('lists.find')}
        <Input type="search" value={words} onChange={({ target }) => onWords(target.value)} />
      </label>
      <Button type="primary" onClick={() => onOpen({ form: 'add', below: '' })}>
        {t('lists.add')}
      </Button>
      <Button onClick={() => onOpen({ form: 'import' })}>{t('lists.import')}</Button>
    </div>
  );
}

const meant = (items: Lines, words: string): Lines =>
  items.filter(({ path, readings }) => words === '' || path.includes(words.trim()) || isSpeltBy(words, readings));

/** What is offered, one entry a line, as it is imported. */
const linesOf = (items: Lines): string => items.flatMap(({ path, retired }) => (retired ? [] : [path])).join('\n');

const importedIn = (
  t: ReturnType<typeof useLanguage>['t'],
  { added, restored, retired, kept }: ResponseBody<'post', '/api/lists/{name}'>,
): string => t('lists.imported', { count: added.length + restored.length + kept, retired: retired.length });

const named = (field: 'path' | 'to'): ObjectSchema => ({
  type: 'object',
  properties: {
    [field]: {
      type: 'string',
      title: '全名（各级用斜杠分开）',
      titleEn: 'Full name, levels parted by strokes',
      maxLength: 200,
      written: 'line',
    },
  },
  required: [field],
});
