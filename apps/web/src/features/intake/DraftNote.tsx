import { Alert, Button } from 'antd';
import { useLanguage } from '../../language/language.js';

/** Says that the form opened with what was written before. */
export function DraftNote({ onThrowAway }: { onThrowAway: () => void }) {
  const { t } = useLanguage();
  return (
    <Alert
      className="draft-note"
      type="info"
      showIcon
      title={t('draft.restored')}
      action={
        <Button size="small" onClick={onThrowAway}>
          {t('draft.throwAway')}
        </Button>
      }
    />
  );
}
