import { App, Button } from 'antd';
import { useState } from 'react';
import type { Absence } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { useApi } from '../../api/use-api.js';
import { FormDrawer } from '../../forms/FormDrawer.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { useSession } from '../session/session.js';
import { AbsenceTable, endingOf } from './AbsenceTable.js';
import { RecordAbsence } from './RecordAbsence.js';

/** Who is away and who sits at their desk: one's own, those to approve, and for heads and administrators the others (R1). */
export function AbsencesPage() {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const { officer } = useSession();
  const query = useApi('/api/absences');
  const [recording, setRecording] = useState(false);
  const [ending, setEnding] = useState<Absence | null>(null);
  const done = (words: string): void => {
    void message.success(words);
    setRecording(false);
    setEnding(null);
    void query.refetch();
  };
  return (
    <Page
      title={t('navigation.absences')}
      lead={t('absences.lead')}
      actions={
        <Button type="primary" onClick={() => setRecording(true)}>
          {t('absences.record')}
        </Button>
      }
    >
      <QueryResult query={query}>
        {({ items, choices, forms, today }) => (
          <>
            {items.length === 0 ? (
              <EmptyState title={t('absences.empty')}>{t('absences.emptyWhy')}</EmptyState>
            ) : (
              <Lists items={items} own={officer.id} onEnd={setEnding} onDone={() => done(t('absences.done'))} />
            )}
            {recording ? (
              <RecordAbsence
                choices={choices}
                own={officer.id}
                today={today}
                onDone={(approved) => done(t(approved ? 'absences.recorded' : 'absences.waits'))}
                onClose={() => setRecording(false)}
              />
            ) : null}
            {ending ? (
              <FormDrawer
                title={t(`absences.${endingOf(ending)}Of`, { name: ending.principalName })}
                submit={t(`absences.${endingOf(ending)}`)}
                rule="R1"
                schema={forms.end}
                lead={<p className="quiet">{t(`absences.${endingOf(ending)}Lead`)}</p>}
                send={(body: { reason: string }, options) =>
                  callApi('post', '/api/absences/{id}/end', { params: { path: { id: ending.id } }, body, ...options })
                }
                onDone={() => done(t('absences.done'))}
                onClose={() => setEnding(null)}
              />
            ) : null}
          </>
        )}
      </QueryResult>
    </Page>
  );
}

interface ListsProps {
  items: readonly Absence[];
  own: string;
  onEnd: (absence: Absence) => void;
  onDone: () => void;
}

function Lists({ items, own, onEnd, onDone }: ListsProps) {
  const { t } = useLanguage();
  const isMine = ({ principal, deputy, mayApprove }: Absence): boolean =>
    principal === own || deputy === own || mayApprove;
  const groups = [
    { title: t('absences.mine'), of: items.filter(isMine) },
    { title: t('absences.others'), of: items.filter((one) => !isMine(one)) },
  ];
  return groups
    .filter(({ of }) => of.length > 0)
    .map(({ title, of }) => (
      <section key={title}>
        <h2>{title}</h2>
        <AbsenceTable caption={title} items={of} onEnd={onEnd} onDone={onDone} />
      </section>
    ));
}
