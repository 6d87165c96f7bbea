import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { callApi } from '../../api/request.js';
import type { DestructionRecord, RetentionPage } from '../../api/types.js';
import { SendingButton } from '../../forms/SendingButton.js';
import { FormDrawer } from '../../forms/FormDrawer.js';
import { useLanguage } from '../../language/language.js';
import { PaperLinks } from '../notices/PaperLinks.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { officeDay } from '../../ui/time/office-time.logic.js';

interface RecordsProps {
  records: readonly DestructionRecord[];
  form: RetentionPage['forms']['decide'];
  onDone: () => void;
}

interface Deciding {
  record: DestructionRecord;
  approved: boolean;
}

/** Records of destruction with their files; who may decides here. */
export function Records({ records, form, onDone }: RecordsProps) {
  const { t } = useLanguage();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  return (
    <section>
      <h2>{t('retention.records')}</h2>
      {records.length === 0 ? (
        <EmptyState title={t('retention.recordsEmpty')}>{t('retention.recordsEmptyWhy')}</EmptyState>
      ) : (
        records.map((record) => (
          <OneRecord key={record.id} record={record} onDecide={setDeciding} onWithdrawn={onDone} />
        ))
      )}
      {deciding ? (
        <DecisionDrawer deciding={deciding} schema={form} onDone={onDone} onClose={() => setDeciding(null)} />
      ) : null}
    </section>
  );
}

function headingOf({ number, files }: DestructionRecord, t: ReturnType<typeof useLanguage>['t']): string {
  const count = files.length;
  return number === null ? t('retention.waiting', { count }) : t('retention.recordOf', { number, count });
}

interface OneRecordProps {
  record: DestructionRecord;
  onDecide: (deciding: Deciding) => void;
  onWithdrawn: () => void;
}

/** What came of those that were never carried out stands in their heading. */
const headed = ['refused', 'withdrawn'] as const;

function OneRecord({ record, onDecide, onWithdrawn }: OneRecordProps) {
  const { localized, t } = useLanguage();
  const { id, number, sealed, state, files, destroyed, mayDecide, mayWithdraw } = record;
  const ended = headed.find((one) => one === state);
  const heading = ended ? t(`retention.state.${ended}`) : headingOf(record, t);
  const isGone = state === 'done';
  const columns: Column<DestructionRecord['files'][number]>[] = [
    {
      key: 'number',
      title: t('retention.file'),
      className: 'nowrap',
      show: (file) =>
        isGone && !file.left ? <Link to={`/destroyed/${file.number}`}>{file.number}</Link> : file.number,
    },
    {
      key: 'class',
      title: t('retention.class'),
      className: 'grow',
      show: ({ classLabel, groundLabel }) => `${localized(classLabel)} · ${localized(groundLabel)}`,
    },
    { key: 'closed', title: t('retention.dates'), show: ({ receivedOn, closedOn }) => `${receivedOn} – ${closedOn}` },
    {
      key: 'due',
      title: t('retention.dueOn'),
      show: ({ dueOn, left }) => (left ? `${dueOn} ${t('retention.left')}` : dueOn),
    },
  ];
  return (
    <article className="card">
      <h3>{sealed ? `${heading} · ${t('retention.sealedRecord')}` : heading}</h3>
      {number === null ? null : <p>{t(`retention.state.${state}`, { destroyed })}</p>}
      <Said record={record} />
      <ListTable caption={heading} columns={columns} items={files} keyOf={(file) => file.number} />
      {number === null ? null : <PaperLinks address={`/api/destructions/${id}/document`} />}
      {mayWithdraw ? (
        <SendingButton
          label={t('retention.withdraw')}
          send={() => callApi('post', '/api/destructions/{id}/withdraw', { params: { path: { id } } })}
          onDone={onWithdrawn}
        />
      ) : null}
      {mayDecide ? (
        <div className="row-acts">
          <Button type="primary" danger onClick={() => onDecide({ record, approved: true })}>
            {t('retention.approve')}
          </Button>
          <Button onClick={() => onDecide({ record, approved: false })}>{t('retention.refuse')}</Button>
        </div>
      ) : null}
    </article>
  );
}

function Said({ record }: { record: DestructionRecord }) {
  const { t } = useLanguage();
  const { proposerName, proposedAt, reason, deciderName, decidedAt, decisionReason, withdrawnAt } = record;
  return (
    <>
      <p className="quiet">{t('retention.proposedBy', { name: proposerName, date: officeDay(proposedAt), reason })}</p>
      {withdrawnAt ? (
        <p className="quiet">{t('retention.withdrawnOn', { name: proposerName, date: officeDay(withdrawnAt) })}</p>
      ) : null}
      {deciderName && decidedAt && decisionReason ? (
        <p className="quiet">
          {t('retention.decidedBy', { name: deciderName, date: officeDay(decidedAt), reason: decisionReason })}
        </p>
      ) : null}
    </>
  );
}

interface DecisionDrawerProps {
  deciding: Deciding;
  schema: RetentionPage['forms']['decide'];
  onDone: () => void;
  onClose: () => void;
}

function DecisionDrawer({ deciding: { record, approved }, schema, onDone, onClose }: DecisionDrawerProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const { id, reason } = record;
  return (
    <FormDrawer
      title={t(approved ? 'retention.approve' : 'retention.refuse')}
      submit={t(approved ? 'retention.approve' : 'retention.refuse')}
      rule="R11"
      schema={schema}
      lead={
        <>
          <p>{headingOf(record, t)}</p>
          <p>{reason}</p>
          {approved ? <p>{t('retention.decideWhy')}</p> : null}
        </>
      }
      send={(body: { reason: string }, options) =>
        callApi('post', approved ? '/api/destructions/{id}/approve' : '/api/destructions/{id}/refuse', {
          params: { path: { id } },
          body,
          ...options,
        })
      }
      onDone={() => {
        void message.success(t('retention.decided'));
        onClose();
        onDone();
      }}
      onClose={onClose}
    />
  );
}
