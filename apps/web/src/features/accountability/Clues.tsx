import { Button } from 'antd';
import { Link } from 'react-router-dom';
import type { Clue } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { Emptiness } from '../../ui/EmptyState.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import { At } from '../../ui/time/DateTime.js';
import { Situation } from './Situation.js';
import { caseAddress } from '../../ui/lists/case-address.logic.js';

/** What the system noticed or people entered; a committee member decides whether anything follows (R6). */
export function Clues({ clues, onOpen }: { clues: readonly Clue[]; onOpen: (clue: Clue) => void }) {
  const { say } = useLanguage();
  if (clues.length === 0) return <Emptiness title={say('clues.empty')}>{say('clues.emptyWhy')}</Emptiness>;
  const columns: Column<Clue>[] = [
    { key: 'at', title: say('column.noticed'), className: 'nowrap', show: ({ at }) => <At instant={at} /> },
    { key: 'fact', title: say('column.fact'), className: 'grow', show: ({ fact }) => fact },
    { key: 'situation', title: say('column.situation'), className: 'roomy', show: (clue) => <Situation of={clue} /> },
    {
      key: 'who',
      title: say('column.concerned'),
      show: ({ officerName, unitName }) => [officerName, unitName].filter(Boolean).join(' · ') || '—',
    },
    {
      key: 'case',
      title: say('column.case'),
      className: 'nowrap',
      show: ({ number }) => (number ? <Link to={caseAddress(number)}>{number}</Link> : '—'),
    },
    {
      key: 'open',
      title: say('acts'),
      show: (clue) => <Button onClick={() => onOpen(clue)}>{say('clue.open')}</Button>,
    },
  ];
  return <ListTable caption={say('clues')} columns={columns} items={clues} keyOf={({ id }) => id} />;
}
