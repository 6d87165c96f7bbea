import type { AllowedAct, UndeliveredPaper } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { officeDay } from '../../ui/time/office-time.logic.js';
import { ActButtons } from '../acts/ActButtons.js';
import { CaseLink, Urgency } from '../case/CaseTable.js';
import { TextToSend } from './TextToSend.js';

interface UndeliveredTableProps {
  items: readonly UndeliveredPaper[];
  onChoose: (item: UndeliveredPaper, act: AllowedAct) => void;
  onSent: () => void;
}

/** Undelivered papers as rows, cards on a phone. */
export function UndeliveredTable({ items, onChoose, onSent }: UndeliveredTableProps) {
  const { localized, list, t } = useLanguage();
  const columns: Column<UndeliveredPaper>[] = [
    { key: 'due', title: t('column.due'), className: 'nowrap', show: (item) => <Urgency {...item} /> },
    {
      key: 'paper',
      title: t('deliveries.paper'),
      className: 'nowrap',
      show: ({ paper: { kind, number } }) => (
        <div>
          <span className="paper-kind">{localized(kind)}</span>
          <span className="quiet">{number ?? t('deliveries.unnumbered')}</span>
        </div>
      ),
    },
    {
      key: 'title',
      title: t('column.title'),
      className: 'grow',
      show: (item) => (
        <div>
          <CaseLink number={item.number} title={item.title} />
          <TextToSend item={item} onSent={onSent} />
        </div>
      ),
    },
    { key: 'to', title: t('deliveries.to'), show: ({ to }) => list(to) || '—' },
    { key: 'since', title: t('deliveries.since'), className: 'nowrap', show: ({ since }) => officeDay(since) },
    { key: 'tries', title: t('deliveries.tries'), className: 'roomy', show: (item) => <Tries item={item} /> },
    {
      key: 'acts',
      title: t('acts'),
      show: (item) => <ActButtons acts={item.allowedActs} onChoose={(act) => onChoose(item, act)} />,
    },
  ];
  return <ListTable caption={t('navigation.deliveries')} columns={columns} items={items} keyOf={({ id }) => id} />;
}

function Tries({ item: { tries, disputed } }: { item: UndeliveredPaper }) {
  const { localized, t } = useLanguage();
  return (
    <div>
      {disputed ? <p className="delivery-disputed">{t('deliveries.disputed')}</p> : null}
      {tries.length === 0 ? <span className="quiet">{t('deliveries.noTries')}</span> : null}
      <ul className="delivery-tries">
        {tries.map(({ way, reference, on, outcome, heardOn, reason }) => (
          <li key={reference}>
            {on} {localized(way)} <span className="delivery-reference">{reference}</span>
            <span className="quiet">
              {heardOn} {outcome ? localized(outcome) : t('deliveries.underWay')} {reason ? localized(reason) : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
