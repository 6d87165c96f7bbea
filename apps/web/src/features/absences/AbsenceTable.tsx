import { Button } from 'antd';
import type { Absence } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { ProblemNote } from '../../ui/ProblemNote.js';

interface AbsenceTableProps {
  caption: string;
  items: readonly Absence[];
  onEnd: (absence: Absence) => void;
  onDone: () => void;
}

/** Absences with what this person may do about each. */
export function AbsenceTable({ caption, items, onEnd, onDone }: AbsenceTableProps) {
  const { t } = useLanguage();
  const columns: Column<Absence>[] = [
    {
      key: 'principal',
      title: t('absences.principal'),
      show: ({ principalName, unitName }) => (
        <>
          <strong>{principalName}</strong> <span className="quiet">{unitName}</span>
        </>
      ),
    },
    { key: 'days', title: t('absences.days'), className: 'nowrap', show: ({ from, to }) => `${from} – ${to}` },
    { key: 'deputy', title: t('absences.deputy'), show: ({ deputyName }) => deputyName ?? '—' },
    { key: 'reason', title: t('absences.reason'), className: 'grow', show: ({ reason }) => reason },
    {
      key: 'state',
      title: t('absences.state'),
      show: ({ state, approvedByName }) => (
        <>
          {t(`absences.state.${state}`)}
          {approvedByName ? (
            <span className="quiet due-date">{t('absences.approvedBy', { name: approvedByName })}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'acts',
      title: t('absences.acts'),
      show: (absence) => <Acts absence={absence} onEnd={onEnd} onDone={onDone} />,
    },
  ];
  return <ListTable caption={caption} columns={columns} items={items} keyOf={({ id }) => id} />;
}

/** Whoever may approve it and does not, refuses it. */
export const endingOf = ({ mayApprove }: Absence): 'decline' | 'end' => (mayApprove ? 'decline' : 'end');

function Acts({ absence, onEnd, onDone }: { absence: Absence } & Pick<AbsenceTableProps, 'onEnd' | 'onDone'>) {
  const { t } = useLanguage();
  const { sending, problem, submit } = useSubmission();
  const { id, principalName: name, mayApprove, mayEnd } = absence;
  const ending = endingOf(absence);
  const approve = async (): Promise<void> => {
    const answer = await submit(() => callApi('post', '/api/absences/{id}/approve', { params: { path: { id } } }));
    if (answer) onDone();
  };
  return (
    <div className="row-acts">
      {problem ? <ProblemNote problem={problem} focus /> : null}
      {mayApprove ? (
        <Button
          size="small"
          type="primary"
          loading={sending}
          aria-label={t('absences.approveOf', { name })}
          onClick={() => void approve()}
        >
          {t('absences.approve')}
        </Button>
      ) : null}
      {mayEnd ? (
        <Button size="small" aria-label={t(`absences.${ending}Of`, { name })} onClick={() => onEnd(absence)}>
          {t(`absences.${ending}`)}
        </Button>
      ) : null}
    </div>
  );
}
