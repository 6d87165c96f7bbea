import { Button, Modal } from 'antd';
import type { NewAccount } from './types.js';
import { useLanguage } from '../../language/language.js';

/** Shown once: it is closed by its button only. */
export function OneTimePassword({ issued, onClose }: { issued: NewAccount; onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Modal
      open
      title={t('organisation.oneTime')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('organisation.oneTimeRead')}
        </Button>
      }
    >
      <p>{t('organisation.oneTimeWhy')}</p>
      <dl className="one-time">
        <dt>{t('organisation.account')}</dt>
        <dd>{issued.account}</dd>
        <dt>{t('organisation.oneTime')}</dt>
        <dd>
          <code>{issued.oneTimePassword}</code>
        </dd>
      </dl>
    </Modal>
  );
}
