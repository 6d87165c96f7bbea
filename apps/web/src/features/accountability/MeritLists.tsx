import { App, Button } from 'antd';
import { callApi } from '../../api/request.js';
import type { MeritList } from '../../api/types.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import { PaperLinks } from '../notices/PaperLinks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { officeDay } from '../../ui/time/office-time.logic.js';

interface MeritListsProps {
  year: number;
  lists: readonly MeritList[];
  onSigned: () => Promise<void>;
}

/** The lists of a year, drafted and signed; a signed one is a paper (R6). */
export function MeritLists({ year, lists, onSigned }: MeritListsProps) {
  const { t } = useLanguage();
  if (lists.length === 0)
    return <EmptyState title={t('yearsEnd.listsEmpty', { year })}>{t('yearsEnd.listsEmptyWhy')}</EmptyState>;
  return lists.map((list) => <OneList key={list.id} list={list} onSigned={onSigned} />);
}

type Entry = MeritList['entries'][number];

function OneList({ list, onSigned }: { list: MeritList; onSigned: () => Promise<void> }) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const { sending, problem, submit } = useSubmission();
  const { id, entries, number, signer, signedAt, preparedByName, preparedBy, preparedAt, signable } = list;
  const sign = async (): Promise<void> => {
    const signed = await submit((idempotencyKey) =>
      callApi('post', '/api/merit-lists/{id}/sign', { params: { path: { id } }, idempotencyKey }),
    );
    if (signed) void message.success(t('yearsEnd.signedDone', { number: signed.number }));
    if (signed) await onSigned();
  };
  const heading =
    number === null || signedAt === null
      ? t('yearsEnd.draft', { name: preparedByName ?? preparedBy, date: officeDay(preparedAt) })
      : t('yearsEnd.signed', { number, name: signer ?? '', date: officeDay(signedAt) });
  const columns: Column<Entry>[] = [
    { key: 'officer', title: t('column.officer'), show: ({ name, unit }) => `${name} · ${unit}` },
    { key: 'measure', title: t('yearsEnd.consequence'), className: 'grow', show: ({ measure }) => measure },
    { key: 'from', title: t('yearsEnd.from'), className: 'nowrap', show: ({ from, to }) => `${from} – ${to}` },
  ];
  return (
    <article className="card">
      <h3>{heading}</h3>
      {entries.length === 0 ? (
        <p>{t('yearsEnd.nobody')}</p>
      ) : (
        <ListTable
          caption={heading}
          columns={columns}
          items={[...entries]}
          keyOf={({ officer, measure }) => `${officer} ${measure}`}
        />
      )}
      {number === null ? null : <PaperLinks address={`/api/merit-lists/${id}/document`} />}
      {signable ? (
        <Button type="primary" loading={sending} onClick={() => void sign()}>
          {t('yearsEnd.sign')}
        </Button>
      ) : null}
      {problem ? <ProblemNote problem={problem} focus /> : null}
    </article>
  );
}
