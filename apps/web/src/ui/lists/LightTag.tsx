import { BellFilled, CheckCircleFilled, CloseCircleFilled, WarningFilled } from '@ant-design/icons';
import type { Light } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { lightLooks } from './light.logic.js';

const icons = { check: CheckCircleFilled, bell: BellFilled, warning: WarningFilled, cross: CloseCircleFilled };

/** How far up the ladder a clock has come: colour and word and icon. */
export function LightTag({ light }: { light: Light | null }) {
  const { say } = useLanguage();
  if (light === null) return null;
  const { word, className, icon } = lightLooks[light];
  const Icon = icons[icon];
  return (
    <span className={`light ${className}`}>
      <Icon aria-hidden="true" />
      {say(word)}
    </span>
  );
}
