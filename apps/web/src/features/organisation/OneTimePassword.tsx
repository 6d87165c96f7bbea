import { Button, Modal } from 'antd';
import type { NewAccount } from './types.js';
import { useLanguage } from '../../language/language.js';

/** Shown once: closing it takes a click on purpose. */
export function OneTimePassword({ issued, onClose }: { issued: NewAccount; onClose: () => void }) {
  const { say } = useLanguage();
  return (
    <Modal
      open
      title={say('organisation.oneTime')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          {say('organisation.oneTimeRead')}
        </Button>
      }
    >
      <p>{say('organisation.oneTimeWhy')}</p>
      <dl className="one-time">
        <dt>{say('organisation.account')}</dt>
        <dd>{issued.account}</dd>
        <dt>{say('organisation.oneTime')}</dt>
        <dd>
          <code>{issued.oneTimePassword}</code>
        </dd>
      </dl>
    </Modal>
  );
}
