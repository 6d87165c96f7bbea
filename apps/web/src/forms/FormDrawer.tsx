import { Button, Drawer, Form } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNote } from '../ui/ProblemNote.js';
import type { RequestOptions } from '../api/request.js';
import { useLanguage } from '../language/language.js';
import { Fields } from './Fields.js';
import { placeIssues } from './issues.logic.js';
import type { ObjectSchema, Typed } from './schema.js';
import { openingValues } from './console-form.logic.js';
import { bodyOf } from './values.logic.js';
import { useSubmission } from './use-submission.js';
import { RuleMark } from '../ui/RuleMark.js';

interface FormDrawerProps<Body, Answer> {
  title: string;
  /** On the button that sends it. */
  submit: string;
  rule?: string;
  schema: ObjectSchema;
  send: (body: Body, options: RequestOptions) => Promise<Answer>;
  lead?: ReactNode;
  /** What the fields hold at first, where the page knows. */
  initial?: Typed;
  onDone: (answer: Answer) => void;
  onClose: () => void;
}

const formId = 'drawer-form';

/** A form that is no act of a procedure. What was typed survives every refusal. */
export function FormDrawer<Body, Answer>({
  title,
  submit: words,
  rule,
  schema,
  send: sendBody,
  lead,
  initial,
  onDone,
  onClose,
}: FormDrawerProps<Body, Answer>) {
  const { language, t } = useLanguage();
  const [form] = Form.useForm<Typed>();
  const { sending, problem, submit } = useSubmission((refused) =>
    form.setFields(placeIssues(schema, refused.issues ?? [], language).fields),
  );
  const send = async (typed: Typed): Promise<void> => {
    // Its fields are those of the schema; the API has the last word on what was typed in them.
    const body = bodyOf(schema, typed) as Body;
    const answer = await submit((idempotencyKey) => sendBody(body, { idempotencyKey }));
    if (answer) onDone(answer);
  };
  return (
    <Drawer
      open
      size={560}
      rootClassName="act-drawer"
      title={title}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div className="drawer-foot">
          <Button type="primary" htmlType="submit" form={formId} loading={sending}>
            {words}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
          {rule ? <RuleMark rule={rule} /> : null}
        </div>
      }
    >
      {problem ? (
        <ProblemNote problem={problem} issues={placeIssues(schema, problem.issues ?? [], language).rest} focus />
      ) : null}
      {lead}
      <Form
        id={formId}
        form={form}
        layout="vertical"
        initialValues={openingValues(schema, initial)}
        scrollToFirstError={{ focus: true }}
        onFinish={(typed) => void send(typed)}
      >
        <Fields schema={schema} />
      </Form>
    </Drawer>
  );
}
