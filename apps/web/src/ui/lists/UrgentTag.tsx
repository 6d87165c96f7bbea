import { ThunderboltFilled } from '@ant-design/icons';
import { useLanguage } from '../../language/language.js';

/** The matter is urgent and major, and a report of it is open. */
export function UrgentTag({ urgent }: { urgent: boolean }) {
  const { t } = useLanguage();
  if (!urgent) return null;
  return (
    <span className="urgent-mark">
      <ThunderboltFilled aria-hidden="true" />
      {t('urgent')}
    </span>
  );
}
