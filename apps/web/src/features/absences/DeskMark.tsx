import type { QueueItem } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';

/** At whose desk something lies, where that is not the reader's own (R1). */
export function DeskMark({ at }: { at: QueueItem['atDeskOf'] }) {
  const { t } = useLanguage();
  return at === null ? null : <span className="process-mark desk-mark">{t('desk.of', { name: at.name })}</span>;
}
