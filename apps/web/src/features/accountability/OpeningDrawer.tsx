import { App, Button, Drawer, Form } from 'antd';
import { useSubmission } from '../../forms/use-submission.js';
import type { Clue } from '../../api/types.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { callApi, type RequestBody } from '../../api/request.js';
import { useLanguage } from '../../language/language.js';
import { Fields } from '../../forms/Fields.js';
import { placeIssues } from '../../forms/issues.logic.js';
import type { ObjectSchema, Typed } from '../../forms/schema.js';
import { openingValues } from '../../forms/console-form.logic.js';
import { bodyOf } from '../../forms/values.logic.js';
import { knownFrom } from './opening-form.js';
import { RuleMark } from '../../ui/RuleMark.js';

const formId = 'opening-form';
const shown = ['officer', 'situation', 'facts', 'petition'];

/** Opens a proceeding, from a clue or without one (R6). */
export function OpeningDrawer({
  schema,
  clue,
  onDone,
  onClose,
}: {
  schema: ObjectSchema;
  clue?: Clue;
  onDone: () => void;
  onClose: () => void;
}) {
  const { language, t } = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const { sending, problem, submit } = useSubmission((refused) =>
    form.setFields(placeIssues(schema, refused.issues ?? [], language).fields),
  );
  const send = async (typed: Typed): Promise<void> => {
    // Its fields are those of the form; the API has the last word on what was typed in them.
    const body = bodyOf(schema, { ...typed, clue: clue?.id }) as RequestBody<'/api/accountability'>;
    const done = await submit((idempotencyKey) =>
      callApi('post', '/api/accountability', { body, idempotencyKey }).then(() => true),
    );
    if (!done) return;
    void message.success(t('act.done', { act: t('accountability.open') }));
    onDone();
  };
  return (
    <Drawer
      open
      size={560}
      title={t('accountability.open')}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div className="drawer-foot">
          <Button type="primary" htmlType="submit" form={formId} loading={sending}>
            {t('accountability.open')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <RuleMark rule="R6" />
        </div>
      }
    >
      {problem ? (
        <ProblemNote problem={problem} issues={placeIssues(schema, problem.issues ?? [], language).rest} focus />
      ) : null}
      <Form
        id={formId}
        form={form}
        layout="vertical"
        initialValues={openingValues(schema, knownFrom(clue))}
        scrollToFirstError={{ focus: true }}
        onFinish={(typed) => void send(typed)}
      >
        <Fields schema={schema} names={shown} />
      </Form>
    </Drawer>
  );
}
