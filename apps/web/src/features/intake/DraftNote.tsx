import { Alert, Button } from 'antd';
import { useLanguage } from '../../language/language.js';

/** Says that the form opened with what was written before. */
export function DraftNote({ onThrowAway }: { onThrowAway: () => void }) {
  const { say } = useLanguage();
  return (
    <Alert
      className="draft-note"
      type="info"
      showIcon
      title={say('draft.restored')}
      action={
        <Button size="small" onClick={onThrowAway}>
          {say('draft.throwAway')}
        </Button>
      }
    />
  );
}
