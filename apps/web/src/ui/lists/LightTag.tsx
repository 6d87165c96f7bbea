import { BellFilled, CheckCircleFilled, CloseCircleFilled, WarningFilled } from '@ant-design/icons';
import type { Light } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { lightStyles } from './light.logic.js';

const icons = { check: CheckCircleFilled, bell: BellFilled, warning: WarningFilled, cross: CloseCircleFilled };

/** The rung of the ladder a clock has reached, as colour, word and icon. */
export function LightTag({ light }: { light: Light | null }) {
  const { t } = useLanguage();
  if (light === null) return null;
  const { messageKey, className, icon } = lightStyles[light];
  const Icon = icons[icon];
  return (
    <span className={`light ${className}`}>
      <Icon aria-hidden="true" />
      {t(messageKey)}
    </span>
  );
}
