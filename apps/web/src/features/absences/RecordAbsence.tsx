import { Button, Drawer, Form, Input, Select } from 'antd';
import type { AbsenceChoice } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { RuleMark } from '../../ui/RuleMark.js';

interface RecordAbsenceProps {
  choices: readonly AbsenceChoice[];
  own: string;
  today: string;
  onDone: (approved: boolean) => void;
  onClose: () => void;
}

interface Entered {
  principal: string;
  deputy?: string;
  from: string;
  to: string;
  reason: string;
}

const formId = 'record-absence';

/** Who is away, from when to when, and who sits there meanwhile: only those who may do the work are offered. */
export function RecordAbsence({ choices, own, today, onDone, onClose }: RecordAbsenceProps) {
  const { t } = useLanguage();
  const [form] = Form.useForm<Entered>();
  const { sending, problem, submit } = useSubmission();
  const principal = Form.useWatch('principal', form);
  const deputies = choices.find(({ id }) => id === principal)?.deputies ?? [];
  const required = [{ required: true, message: t('absences.needed') }];
  const first = choices.find(({ id }) => id === own) ?? choices[0];
  const send = async (entered: Entered): Promise<void> => {
    const answer = await submit((idempotencyKey) =>
      callApi('post', '/api/absences', { body: entered, idempotencyKey }),
    );
    if (answer) onDone(answer.approved);
  };
  return (
    <Drawer
      open
      size={560}
      rootClassName="act-drawer"
      title={t('absences.record')}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div className="drawer-foot">
          <Button type="primary" htmlType="submit" form={formId} loading={sending}>
            {t('absences.record')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <RuleMark rule="R1" />
        </div>
      }
    >
      {problem ? <ProblemNote problem={problem} issues={problem.issues ?? []} focus /> : null}
      <Form
        id={formId}
        form={form}
        layout="vertical"
        initialValues={{ principal: first?.id, from: today, to: today }}
        onFinish={(entered) => void send(entered)}
      >
        <Form.Item name="principal" label={t('absences.principal')} rules={required}>
          <People people={choices} onChange={() => form.resetFields(['deputy'])} />
        </Form.Item>
        <Form.Item name="from" label={t('absences.from')} rules={required}>
          <Input type="date" min={today} />
        </Form.Item>
        <Form.Item name="to" label={t('absences.to')} rules={required}>
          <Input type="date" min={today} />
        </Form.Item>
        <Form.Item name="deputy" label={t('absences.deputy')} extra={t('absences.deputyNone')}>
          <People people={deputies} allowClear />
        </Form.Item>
        <Form.Item name="reason" label={t('absences.reason')} rules={required}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </Form>
    </Drawer>
  );
}

interface PeopleProps {
  people: readonly { id: string; name: string }[];
  id?: string;
  value?: string;
  allowClear?: boolean;
  onChange?: (id?: string) => void;
}

function People({ people, ...field }: PeopleProps) {
  return (
    <Select
      {...field}
      showSearch={{ optionFilterProp: 'label' }}
      virtual={people.length > 200}
      options={people.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
    />
  );
}
