import { Button } from 'antd';
import { callApi } from '../../api/request.js';
import type { ListExport } from '../../api/types.js';
import { SendingButton } from '../../forms/SendingButton.js';
import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { officeTime } from '../../ui/time/office-time.logic.js';

export interface Deciding {
  item: ListExport;
  approved: boolean;
}

interface ExportTableProps {
  caption: string;
  items: readonly ListExport[];
  onDecide: (deciding: Deciding) => void;
  onWithdrawn: () => void;
}

/** Exports as rows, cards on a phone. */
export function ExportTable({ caption, items, onDecide, onWithdrawn }: ExportTableProps) {
  const { localized, list, t } = useLanguage();
  const columns: Column<ListExport>[] = [
    { key: 'number', title: t('exports.number'), className: 'nowrap', show: ({ number }) => number },
    {
      key: 'list',
      title: t('exports.list'),
      className: 'grow',
      show: ({ listLabel, filter, purpose }) => (
        <div>
          <strong>{localized(listLabel)}</strong> <span className="quiet">{list(filter.map(localized))}</span>
          <p className="export-words">{purpose}</p>
        </div>
      ),
    },
    {
      key: 'by',
      title: t('exports.by'),
      show: ({ requestedBy, requestedByName, requestedAt }) => (
        <div>
          {requestedByName ?? requestedBy}
          <div className="quiet">
            <DateTime instant={requestedAt} />
          </div>
        </div>
      ),
    },
    { key: 'state', title: t('exports.state'), show: (item) => <State item={item} /> },
    { key: 'downloads', title: t('exports.downloads'), show: (item) => <Downloads item={item} /> },
    {
      key: 'acts',
      title: t('exports.acts'),
      show: (item) => <Acts item={item} onDecide={onDecide} onWithdrawn={onWithdrawn} />,
    },
  ];
  return <ListTable caption={caption} columns={columns} items={items} keyOf={({ id }) => id} />;
}

function State({ item: { state, decidedByName, reason, until, refusedBefore } }: { item: ListExport }) {
  const { t } = useLanguage();
  return (
    <div>
      {t(`exports.state.${state}`)}
      {decidedByName && reason ? (
        <p className="quiet export-words">{t('exports.decided', { name: decidedByName, reason })}</p>
      ) : null}
      {state === 'approved' && until ? <p className="quiet">{t('exports.until', { at: officeTime(until) })}</p> : null}
      {refusedBefore > 0 ? <p>{t('exports.refusedBefore', { count: refusedBefore })}</p> : null}
    </div>
  );
}

function Downloads({ item: { downloads } }: { item: ListExport }) {
  const { t } = useLanguage();
  if (downloads.length === 0) return <span className="quiet">{t('exports.notTaken')}</span>;
  return (
    <ul className="export-downloads">
      {downloads.map(({ at, rows }) => (
        <li key={at}>{t('exports.taken', { at: officeTime(at), rows })}</li>
      ))}
    </ul>
  );
}

function Acts({
  item,
  onDecide,
  onWithdrawn,
}: Pick<ExportTableProps, 'onDecide' | 'onWithdrawn'> & { item: ListExport }) {
  const { language, t } = useLanguage();
  const { id, number, mayDecide, mayDownload, mayWithdraw } = item;
  return (
    <div className="row-acts">
      {mayDownload ? (
        <a
          className="button-like"
          href={`/api/exports/${id}/file?language=${language}`}
          download
          aria-label={t('exports.downloadOf', { number })}
        >
          {t('exports.download')}
        </a>
      ) : null}
      {mayWithdraw ? (
        <SendingButton
          size="small"
          label={t('exports.withdraw')}
          of={t('exports.withdrawOf', { number })}
          send={() => callApi('post', '/api/exports/{id}/withdraw', { params: { path: { id } } })}
          onDone={onWithdrawn}
        />
      ) : null}
      {mayDecide
        ? ([true, false] as const).map((approved) => (
            <Button
              key={String(approved)}
              size="small"
              type={approved ? 'primary' : 'default'}
              aria-label={t(approved ? 'exports.approveOf' : 'exports.refuseOf', { number })}
              onClick={() => onDecide({ item, approved })}
            >
              {t(approved ? 'exports.approve' : 'exports.refuse')}
            </Button>
          ))
        : null}
    </div>
  );
}
