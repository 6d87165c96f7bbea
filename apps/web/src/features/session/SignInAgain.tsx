import { Modal } from 'antd';
import { useLanguage } from '../../language/language.js';
import { SignInForm } from './SignInForm.js';
import { useSessionState } from './session.js';

/** The session ended: sign in over the open page, so that nothing typed is lost. */
export function SignInAgain() {
  const { t } = useLanguage();
  const { session, ended } = useSessionState();
  if (!session || !ended) return null;
  return (
    <Modal
      open
      title={t('signIn.againTitle')}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
    >
      <p>{t('signIn.againWhy')}</p>
      <SignInForm account={session.officer.id} />
    </Modal>
  );
}
