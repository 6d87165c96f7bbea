import { Button } from 'antd';
import type { AllowedAct } from '../../api/types.js';
import { useBasis } from '../../ui/RuleMark.js';
import { useLanguage } from '../../language/language.js';

/** The acts allowed now, as the API lists them. */
export function ActButtons({ acts, onChoose }: { acts: readonly AllowedAct[]; onChoose: (act: AllowedAct) => void }) {
  const { localized, t } = useLanguage();
  const basis = useBasis();
  if (acts.length === 0) return <p className="quiet no-acts">{t('acts.none')}</p>;
  return (
    <ul className="act-buttons" aria-label={t('acts')}>
      {acts.map((act) => (
        <li key={`${act.process} ${act.act}`}>
          <Button color="primary" variant="outlined" onClick={() => onChoose(act)} title={basis(act.rule)}>
            {localized(act.label)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
