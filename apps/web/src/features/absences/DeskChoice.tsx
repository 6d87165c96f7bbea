import { useLanguage } from '../../language/language.js';
import { useSession } from '../session/session.js';

/** Narrows a list to one's own desk or that of somebody one stands in for; nothing where there is but one. */
export function DeskChoice({ value, onChange }: { value: string; onChange: (desk: string) => void }) {
  const { t } = useLanguage();
  const { officer } = useSession();
  if (officer.seats.length === 0) return null;
  return (
    <label className="choice-field">
      {t('desk')}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('desk.all')}</option>
        {[officer, ...officer.seats].map(({ id, name }) => (
          <option key={id} value={id}>
            {id === officer.id ? t('desk.own') : t('desk.of', { name })}
          </option>
        ))}
      </select>
    </label>
  );
}
