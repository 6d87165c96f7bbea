import { Button } from 'antd';
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
  const refetch = (): void => void query.refetch();
  return (
    <Page
      title={t('navigation.retention')}
      lead={t('retention.lead')}
      actions={<Button onClick={refetch}>{t('refresh')}</Button>}
    >
      <QueryResult query={query}>
        {({ due, records, terms, forms, mayLengthen }) => (
          <>
            {due.map((list) => (
              <DueFiles key={String(list.sealed)} list={list} forms={forms} onDone={refetch} />
            ))}
            <Records records={records} form={forms.decide} onDone={refetch} />
            <Terms terms={terms} form={mayLengthen ? forms.lengthen : null} onDone={refetch} />
          </>
        )}
      </QueryResult>
    </Page>
  );
}
