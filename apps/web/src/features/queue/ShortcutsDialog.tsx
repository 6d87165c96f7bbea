import { Modal } from 'antd';
import { useLanguage } from '../../language/language.js';
import { keyCommands } from './shortcuts.logic.js';

export function KeySheet({ onClose }: { onClose: () => void }) {
  const { say } = useLanguage();
  return (
    <Modal open title={say('queue.keys')} footer={null} onCancel={onClose} width={420}>
      <dl className="key-sheet">
        {keyCommands.map(({ command, shown }) => (
          <div key={command}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{say(`queue.key.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{say('queue.keysNote')}</p>
    </Modal>
  );
}
