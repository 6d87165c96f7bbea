import { Drawer, Form } from 'antd';
import type { LimitInForce, Moves } from '../types.js';
import { ask, type BodyAt } from '../../../api/request.js';
import { useLanguage } from '../../../language/language.js';
import { Fields } from '../../../forms/Fields.js';
import { placeIssues } from '../../../forms/issues.logic.js';
import type { Typed } from '../../../forms/schema.js';
import { bodyOf, openingValues } from '../../../forms/typed-values.logic.js';
import { PreviewFirst } from '../PreviewChange.js';
import { limitForm } from './limit-form.js';

interface LimitDrawerProps {
  limit: LimitInForce;
  onDone: (moves: Moves) => void;
  onClose: () => void;
}

/** Changes the limit of one clock: earlier versions stay, and no promise may be longer than its source (R3). */
export function LimitDrawer({ limit: { clock, label, term, source }, onDone, onClose }: LimitDrawerProps) {
  const { language, pick, say } = useLanguage();
  const [form] = Form.useForm<Typed>();
  // Its fields are those of the form; the API has the last word on what was typed in them.
  const readBody = (): Promise<BodyAt<'/api/limits'> | null> =>
    form.validateFields().then(
      (typed) => ({ clock, ...bodyOf(limitForm, typed) }) as BodyAt<'/api/limits'>,
      () => null,
    );
  return (
    <Drawer
      open
      size={560}
      title={say('limits.changeOf', { clock: pick(label) })}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <PreviewFirst
          preview={(body) => ask('post', '/api/limits/preview', { body })}
          change={(body) => ask('post', '/api/limits', { body })}
          readBody={readBody}
          onProblem={({ issues = [] }) => form.setFields(placeIssues(limitForm, issues, language).fields)}
          onDone={onDone}
        />
      }
    >
      <p className="quiet">{source}</p>
      <Form form={form} layout="vertical" initialValues={openingValues(limitForm, { term })}>
        <Fields schema={limitForm} />
      </Form>
    </Drawer>
  );
}
