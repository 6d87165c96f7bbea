import { Link, useParams, useSearchParams } from 'react-router-dom';
import { useLanguage } from '../../language/language.js';
import type { MessageKey } from '../../language/messages.zh.js';
import { Page } from '../../ui/Page.js';
import '../queue/queue.css';
import { BoardView } from './BoardView.js';
import { ClueGroupsView } from './ClueGroupsView.js';
import './discipline.css';
import { LedgersView } from './LedgersView.js';
import { TrendsView } from './TrendsView.js';

const views = [
  ['', 'discipline.board', BoardView],
  ['clues', 'discipline.clues', ClueGroupsView],
  ['ledgers', 'discipline.ledgers', LedgersView],
  ['trends', 'discipline.trends', TrendsView],
] as const satisfies readonly (readonly [string, MessageKey, () => React.ReactNode])[];

/** The committee's page: how things stand, what to act on, whose ledgers say what, and where it is going (R5, R6). */
export function DisciplinePage() {
  const { t } = useLanguage();
  const { view = '' } = useParams();
  const [search] = useSearchParams();
  const unit = search.get('unit');
  const of = unit === null || unit === 'none' ? '' : `?${new URLSearchParams({ unit }).toString()}`;
  const [, , View] = views.find(([name]) => name === view) ?? views[0];
  return (
    <Page title={t('navigation.discipline')} lead={t('discipline.lead')}>
      <nav className="queue-tabs" aria-label={t('discipline.tabs')}>
        {views.map(([name, label]) => (
          <Link
            key={name}
            to={`/discipline${name === '' ? '' : `/${name}`}${of}`}
            aria-current={name === view ? 'page' : undefined}
          >
            {t(label)}
          </Link>
        ))}
      </nav>
      <View />
    </Page>
  );
}
