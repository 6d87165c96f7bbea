import { Button } from 'antd';
import { Link } from 'react-router-dom';
import type { Clue } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { Situation } from './Situation.js';
import { caseAddress } from '../case/case-address.logic.js';

/** What the system noticed or people entered; a committee member decides whether anything follows (R6). */
export function Clues({ clues, onOpen }: { clues: readonly Clue[]; onOpen: (clue: Clue) => void }) {
  const { t } = useLanguage();
  if (clues.length === 0) return <EmptyState title={t('clues.empty')}>{t('clues.emptyWhy')}</EmptyState>;
  const columns: Column<Clue>[] = [
    { key: 'at', title: t('column.noticed'), className: 'nowrap', show: ({ at }) => <DateTime instant={at} /> },
    { key: 'fact', title: t('column.fact'), className: 'grow', show: ({ fact }) => fact },
    { key: 'situation', title: t('column.situation'), className: 'roomy', show: (clue) => <Situation of={clue} /> },
    {
      key: 'who',
      title: t('column.concerned'),
      show: ({ officerName, unitName }) => [officerName, unitName].filter(Boolean).join(' · ') || '—',
    },
    {
      key: 'case',
      title: t('column.case'),
      className: 'nowrap',
      show: ({ number }) => (number ? <Link to={caseAddress(number)}>{number}</Link> : '—'),
    },
    {
      key: 'open',
      title: t('acts'),
      show: (clue) => <Button onClick={() => onOpen(clue)}>{t('clue.open')}</Button>,
    },
  ];
  return <ListTable caption={t('clues')} columns={columns} items={clues} keyOf={({ id }) => id} />;
}
