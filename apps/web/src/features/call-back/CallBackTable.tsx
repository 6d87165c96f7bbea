import { Button } from 'antd';
import type { CallBack } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { CaseLink, Urgency } from '../case/CaseTable.js';

interface CallBackTableProps {
  items: readonly CallBack[];
  onChoose: (item: CallBack) => void;
}

/** Whom to call as rows, cards on a phone. */
export function CallBackTable({ items, onChoose }: CallBackTableProps) {
  const { list, t } = useLanguage();
  const columns: Column<CallBack>[] = [
    { key: 'due', title: t('column.due'), className: 'nowrap', show: (item) => <Urgency {...item} /> },
    {
      key: 'title',
      title: t('column.title'),
      className: 'grow',
      show: ({ number, title }) => <CaseLink number={number} title={title} />,
    },
    { key: 'who', title: t('callBack.who'), show: ({ petitioners }) => list(petitioners) || '—' },
    { key: 'calls', title: t('callBack.calls'), className: 'roomy', show: (item) => <Calls item={item} /> },
    {
      key: 'acts',
      title: t('callBack.task'),
      show: (item) => (
        <span data-call-back={item.id}>
          <Button
            type={item.task === 'call' ? 'primary' : 'default'}
            aria-label={`${t(`callBack.${item.task}`)} ${item.number}`}
            onClick={() => onChoose(item)}
          >
            {t(`callBack.${item.task}`)}
          </Button>
        </span>
      ),
    },
  ];
  return <ListTable caption={t('navigation.callBacks')} columns={columns} items={items} keyOf={({ id }) => id} />;
}

function Calls({ item: { calls, next } }: { item: CallBack }) {
  const { localized, t } = useLanguage();
  return (
    <div>
      {calls.length === 0 && next ? <span className="quiet">{t('callBack.noCalls')}</span> : null}
      <ul className="calls">
        {calls.map(({ on, part, outcome }, index) => (
          <li key={index}>
            {on} {localized(part)} {outcome ? localized(outcome) : null}
          </li>
        ))}
      </ul>
      {next ? (
        <span className={next.countsNow ? 'call-now' : 'quiet'}>
          {next.countsNow ? t('callBack.countsNow') : t('callBack.later')} ·{' '}
          {t('callBack.best', { part: localized(next.best) })}
        </span>
      ) : null}
    </div>
  );
}
