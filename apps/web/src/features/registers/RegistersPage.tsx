import { Link } from 'react-router-dom';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { RuleMark } from '../../ui/RuleMark.js';
import './registers.css';

/** The registers this officer may open (台账). */
export function RegistersPage() {
  const { localized, t } = useLanguage();
  const query = useApi('/api/registers');
  return (
    <Page title={t('registers.all')} lead={t('registers.lead')}>
      <QueryResult query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('registers.none')}>{t('registers.noneWhy')}</EmptyState>
          ) : (
            <ul className="registers">
              {items.map(({ name, title, rule }) => (
                <li key={name}>
                  <Link to={`/registers/${name}`}>{localized(title)}</Link>
                  <RuleMark rule={rule} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryResult>
    </Page>
  );
}
