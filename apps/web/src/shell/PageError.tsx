import { Button } from 'antd';
import { useLanguage } from '../language/language.js';
import { EmptyState } from '../ui/EmptyState.js';

/** An error of the page itself, with a button to reload. */
export function PageError() {
  const { t } = useLanguage();
  return (
    <main className="page-broke" role="alert">
      <EmptyState title={t('pageError')}>{t('pageError.why')}</EmptyState>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('pageError.reload')}
      </Button>
    </main>
  );
}
