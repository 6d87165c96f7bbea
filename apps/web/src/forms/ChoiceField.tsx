import type { ReactNode } from 'react';
import { useLanguage } from '../language/language.js';

interface ChoiceFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The options besides the one that leaves it open. */
  children: ReactNode;
}

/** A filter chosen from a list, or left open. */
export function ChoiceField({ label, value, onChange, children }: ChoiceFieldProps) {
  const { t } = useLanguage();
  return (
    <label className="choice-field">
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('queue.any')}</option>
        {children}
      </select>
    </label>
  );
}
