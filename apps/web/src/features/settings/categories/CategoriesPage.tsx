import { App, Button, Form, Input } from 'antd';
import { useSubmission } from '../../../forms/use-submission.js';
import { ProblemNote } from '../../../ui/ProblemNote.js';
import { ask } from '../../../api/request.js';
import { useAnswer } from '../../../api/use-api.js';
import { useLanguage } from '../../../language/language.js';
import { Answered } from '../../../ui/QueryResult.js';
import { Page } from '../../../ui/Page.js';

/** The dictionary of what matters are about: seen as its lines, and replaced as a whole (R2). */
export function CategoriesPage() {
  const { say } = useLanguage();
  const asked = useAnswer('/api/categories');
  return (
    <Page title={say('door.categories')} lead={say('categories.lead')}>
      <Answered asked={asked}>
        {({ items }) => (
          <Lines lines={items.map(({ path }) => path).join('\n')} onImported={() => void asked.again()} />
        )}
      </Answered>
    </Page>
  );
}

function Lines({ lines, onImported }: { lines: string; onImported: () => void }) {
  const { say } = useLanguage();
  const { message } = App.useApp();
  const { sending, problem, submit } = useSubmission();
  const send = async (body: { lines: string }): Promise<void> => {
    const answer = await submit((idempotencyKey) => ask('post', '/api/categories', { body, idempotencyKey }));
    if (!answer) return;
    void message.success(say('categories.imported', { count: answer.count }));
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
      <Form.Item name="lines" label={say('categories.lines')} extra={say('categories.how')}>
        <Input.TextArea autoSize={{ minRows: 12, maxRows: 30 }} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={sending}>
        {say('categories.import')}
      </Button>
    </Form>
  );
}
