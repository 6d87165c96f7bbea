import { Form } from 'antd';
import type { AllowedAct } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { endWith } from './prolonged.logic.js';

/** When the clock would end by what stands in the form now, said before anybody decides (R3). */
export function ProlongedNote({ prolonged }: { prolonged: NonNullable<AllowedAct['prolonged']> }) {
  const { localized, t } = useLanguage();
  const days: unknown = Form.useWatch('days');
  const end = endWith(prolonged.ends, days);
  if (end === null) return null;
  return (
    <p className="prolonged" role="status">
      {t('act.prolonged', { clock: localized(prolonged.label), day: end })}
    </p>
  );
}
