import { Button } from 'antd';
import { useRenewedCounts } from '../../api/menu-counts.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { Page } from '../../ui/Page.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { DueFiles } from './DueFiles.js';
import { Records } from './Records.js';
import { Terms } from './Terms.js';
import './retention.css';

/** What is due for review, what was proposed and decided, and how long files are kept (R11). */
export function RetentionPage() {
  const { t } = useLanguage();
  const query = useApi('/api/retention');
  const renewCounts = useRenewedCounts();
  const renew = (): void => void Promise.all([query.refetch(), renewCounts()]);
  return (
    <Page
      title={t('navigation.retention')}
      lead={t('retention.lead')}
      actions={<Button onClick={renew}>{t('refresh')}</Button>}
    >
      <QueryResult query={query}>
        {({ due, records, terms, forms, mayLengthen }) => (
          <>
            {due.map((list) => (
              <DueFiles key={String(list.sealed)} list={list} forms={forms} onDone={renew} />
            ))}
            <Records records={records} form={forms.decide} onDone={renew} />
            <Terms terms={terms} form={mayLengthen ? forms.lengthen : null} onDone={renew} />
          </>
        )}
      </QueryResult>
    </Page>
  );
}
