import { Drawer, Form } from 'antd';
import type { LimitInForce, Moves } from '../types.js';
import { callApi, type RequestBody } from '../../../api/request.js';
import { useLanguage } from '../../../language/language.js';
import { Fields } from '../../../forms/Fields.js';
import { placeIssues } from '../../../forms/issues.logic.js';
import type { Typed } from '../../../forms/schema.js';
import { openingValues } from '../../../forms/console-form.logic.js';
import { bodyOf } from '../../../forms/values.logic.js';
import { PreviewChange } from '../PreviewChange.js';
import { limitForm } from './limit-form.js';

interface LimitDrawerProps {
  limit: LimitInForce;
  onDone: (moves: Moves) => void;
  onClose: () => void;
}

/** Changes the limit of one clock: earlier versions stay, and no limit may exceed its source (R3). */
export function LimitDrawer({ limit, onDone, onClose }: LimitDrawerProps) {
  const { clock, label, term, source } = limit;
  const schema = limitForm(limit);
  const { language, localized, t } = useLanguage();
  const [form] = Form.useForm<Typed>();
  // Its fields are those of the form; the API has the last word on what was typed in them.
  const readBody = (): Promise<RequestBody<'/api/limits'> | null> =>
    form.validateFields().then(
      (typed) => ({ clock, ...bodyOf(schema, typed) }) as RequestBody<'/api/limits'>,
      () => null,
    );
  return (
    <Drawer
      open
      size={560}
      title={t('limits.changeOf', { clock: localized(label) })}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <PreviewChange
          preview={(body) => callApi('post', '/api/limits/preview', { body })}
          change={(body) => callApi('post', '/api/limits', { body })}
          readBody={readBody}
          onProblem={({ issues = [] }) => form.setFields(placeIssues(schema, issues, language).fields)}
          onDone={onDone}
        />
      }
    >
      <p className="quiet">{source}</p>
      <Form form={form} layout="vertical" initialValues={openingValues(schema, { term })}>
        <Fields schema={schema} />
      </Form>
    </Drawer>
  );
}
