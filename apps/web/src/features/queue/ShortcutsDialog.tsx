import { Modal } from 'antd';
import { useLanguage } from '../../language/language.js';
import { shortcuts } from './shortcuts.logic.js';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Modal open title={t('queue.shortcuts')} footer={null} onCancel={onClose} width={420}>
      <dl className="key-sheet">
        {shortcuts.map(({ command, shown }) => (
          <div key={command}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{t(`queue.shortcut.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('queue.shortcutsNote')}</p>
    </Modal>
  );
}
