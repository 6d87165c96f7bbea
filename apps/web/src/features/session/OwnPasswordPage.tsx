import { Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { problemOf, type Problem } from '../../api/problem.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { useLanguage } from '../../language/language.js';
import { LanguageSwitch } from '../../language/LanguageSwitch.js';
import { useSessionState } from './session.js';

interface Passwords {
  current: string;
  next: string;
}

/** The only page of somebody who signed in with a one-time password. */
export function OwnPasswordPage() {
  const { t } = useLanguage();
  const { session, signOut } = useSessionState();
  useEffect(() => {
    document.title = `${t('password.title')} · ${t('product')}`;
  }, [t]);
  return (
    <div className="sign-in">
      <main className="sign-in-card">
        <div className="sign-in-head">
          <div>
            <h1>{t('password.title')}</h1>
            <p className="quiet">{session?.officer.name}</p>
          </div>
          <LanguageSwitch />
        </div>
        <p>{t('password.why')}</p>
        <OwnPasswordForm />
        <p className="sign-in-track">
          <Button type="link" onClick={() => void signOut()}>
            {t('signOut')}
          </Button>
        </p>
      </main>
    </div>
  );
}

function OwnPasswordForm() {
  const { t } = useLanguage();
  const { changePassword } = useSessionState();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const send = async ({ current, next }: Passwords): Promise<void> => {
    if (sending) return;
    setSending(true);
    setProblem(null);
    await changePassword(current, next).catch((error: unknown) => setProblem(problemOf(error)));
    setSending(false);
  };
  const needed = { required: true, message: t('password.needed') };
  return (
    <Form<Passwords> layout="vertical" requiredMark={false} onFinish={(typed) => void send(typed)}>
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <Form.Item name="current" label={t('password.current')} rules={[needed]}>
        <Input.Password autoComplete="current-password" autoFocus size="large" />
      </Form.Item>
      <Form.Item name="next" label={t('password.next')} rules={[needed, { min: 10, message: t('password.short') }]}>
        <Input.Password autoComplete="new-password" size="large" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('password.again')}
        dependencies={['next']}
        rules={[
          needed,
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t('password.differs'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={sending}>
        {t('password.submit')}
      </Button>
    </Form>
  );
}
