import { App, Button, Form, Input } from 'antd';
import { useSubmission } from '../../../forms/use-submission.js';
import { ProblemNote } from '../../../ui/ProblemNote.js';
import { callApi } from '../../../api/request.js';
import { useApi } from '../../../api/use-api.js';
import { useLanguage } from '../../../language/language.js';
import { QueryResult } from '../../../ui/QueryResult.js';
import { Page } from '../../../ui/Page.js';

/** The dictionary of categories: shown as lines, replaced as a whole (R2). */
export function CategoriesPage() {
  const { t } = useLanguage();
  const query = useApi('/api/categories');
  return (
    <Page title={t('navigation.categories')} lead={t('categories.lead')}>
      <QueryResult query={query}>
        {({ items }) => (
          <Lines lines={items.map(({ path }) => path).join('\n')} onImported={() => void query.refetch()} />
        )}
      </QueryResult>
    </Page>
  );
}

function Lines({ lines, onImported }: { lines: string; onImported: () => void }) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const { sending, problem, submit } = useSubmission();
  const send = async (body: { lines: string }): Promise<void> => {
    const answer = await submit((idempotencyKey) => callApi('post', '/api/categories', { body, idempotencyKey }));
    if (!answer) return;
    void message.success(t('categories.imported', { count: answer.count }));
    onImported();
  };
  return (
    <Form
      layout="vertical"
      className="card"
      requiredMark={false}
      initialValues={{ lines }}
      onFinish={(typed: { lines: string }) => void send(typed)}
    >
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <Form.Item name="lines" label={t('categories.lines')} extra={t('categories.how')}>
        <Input.TextArea autoSize={{ minRows: 12, maxRows: 30 }} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={sending}>
        {t('categories.import')}
      </Button>
    </Form>
  );
}
