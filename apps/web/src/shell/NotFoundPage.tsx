import { Link } from 'react-router-dom';
import { useLanguage } from '../language/language.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Page } from '../ui/Page.js';

export function NotFoundPage() {
  const { t } = useLanguage();
  return (
    <Page title={t('notFound')}>
      <EmptyState title={t('notFound.why')}>
        <Link to="/">{t('notFound.home')}</Link>
      </EmptyState>
    </Page>
  );
}
