import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { problemOf, type Problem } from '../../api/problem.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { useLanguage } from '../../language/language.js';
import { useSessionState } from './session.js';

interface Credentials {
  account: string;
  password: string;
}

/** `account` fills the account in, e.g. from the list of trial accounts. */
export function SignInForm({ account }: { account?: string }) {
  const { t } = useLanguage();
  const { signIn } = useSessionState();
  const [form] = Form.useForm<Credentials>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const submit = async ({ account: name, password }: Credentials): Promise<void> => {
    if (sending) return;
    setSending(true);
    setProblem(null);
    try {
      await signIn(name.trim(), password);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setSending(false);
    }
  };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ account }}
      onFinish={(typed) => void submit(typed)}
    >
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <Form.Item
        name="account"
        label={t('signIn.account')}
        rules={[{ required: true, message: t('signIn.accountNeeded') }]}
      >
        <Input autoComplete="username" autoCapitalize="none" autoFocus={!account} size="large" />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('signIn.password')}
        rules={[{ required: true, message: t('signIn.passwordNeeded') }]}
      >
        <Input.Password autoComplete="current-password" autoFocus={Boolean(account)} size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={sending}>
        {t('signIn.submit')}
      </Button>
    </Form>
  );
}
