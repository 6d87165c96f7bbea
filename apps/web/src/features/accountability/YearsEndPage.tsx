import { App, Button } from 'antd';
import { Link, useSearchParams } from 'react-router-dom';
import { callApi } from '../../api/request.js';
import type { DueConsequence } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { Page } from '../../ui/Page.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { MeritLists } from './MeritLists.js';
import { YearSelect } from './YearSelect.js';

/** What a year leads to: consequences that a person has to confirm, and who is not eligible for its merit (R4, R6). */
export function YearsEndPage() {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [search] = useSearchParams();
  const asked = search.get('year');
  const query = useApi('/api/years-end', { params: { query: asked === null ? {} : { year: Number(asked) } } });
  const { sending, problem, submit } = useSubmission();
  const refetch = async (): Promise<void> => void (await query.refetch());
  const prepare = async (year: number): Promise<void> => {
    const done = await submit((idempotencyKey) =>
      callApi('post', '/api/merit-lists', { body: { year }, idempotencyKey }),
    );
    if (done) void message.success(t('yearsEnd.prepared'));
    await refetch();
  };
  return (
    <Page
      title={t('yearsEnd.title')}
      lead={t('yearsEnd.lead')}
      actions={query.data ? <YearSelect year={query.data.year} /> : null}
    >
      <QueryResult query={query}>
        {({ year, due, lists, mayPrepare }) => (
          <>
            <section aria-labelledby="due-title">
              <h2 id="due-title">{t('yearsEnd.due')}</h2>
              <Due items={due} />
            </section>
            <section aria-labelledby="lists-title">
              <h2 id="lists-title">{t('yearsEnd.lists')}</h2>
              {mayPrepare ? (
                <Button loading={sending} onClick={() => void prepare(year)}>
                  {t('yearsEnd.prepare', { year })}
                </Button>
              ) : null}
              {problem ? <ProblemNote problem={problem} focus /> : null}
              <MeritLists year={year} lists={lists} onSigned={refetch} />
            </section>
          </>
        )}
      </QueryResult>
    </Page>
  );
}

function Due({ items }: { items: DueConsequence[] }) {
  const { localized, t } = useLanguage();
  if (items.length === 0) return <EmptyState title={t('yearsEnd.dueEmpty')}>{t('yearsEnd.dueEmptyWhy')}</EmptyState>;
  const columns: Column<DueConsequence>[] = [
    {
      key: 'officer',
      title: t('column.officer'),
      show: ({ officer, officerName }) => <Link to={`/ledger/${encodeURIComponent(officer)}`}>{officerName}</Link>,
    },
    {
      key: 'consequence',
      title: t('yearsEnd.consequence'),
      className: 'grow',
      show: ({ label }) => localized(label),
    },
    { key: 'since', title: t('yearsEnd.since'), className: 'nowrap', show: ({ since }) => since },
    { key: 'confirm', title: t('column.confirmed'), show: (item) => <Confirming item={item} /> },
  ];
  return (
    <ListTable
      caption={t('yearsEnd.due')}
      columns={columns}
      items={items}
      keyOf={({ officer, consequence }) => `${officer} ${consequence}`}
    />
  );
}

function Confirming({ item: { heldByAppeal, allowedActs, process } }: { item: DueConsequence }) {
  const { localized, t } = useLanguage();
  if (heldByAppeal) return t('yearsEnd.held');
  const [act] = allowedActs;
  if (!act) return t('yearsEnd.others');
  return <Link to={`/accountability/${process}`}>{t('yearsEnd.confirm', { act: localized(act.label) })}</Link>;
}
