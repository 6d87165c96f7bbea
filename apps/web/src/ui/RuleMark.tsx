import { useLanguage } from '../language/language.js';
import { regimeOf } from './rules.js';

/** Says by which of the office's regimes something is done or refused; nothing for a rule of none. */
export function useBasis(): (rule: string) => string | undefined {
  const { localized, t } = useLanguage();
  return (rule) => {
    const regime = regimeOf(rule);
    return regime ? t('rule', { rule: localized(regime) }) : undefined;
  };
}

export function RuleMark({ rule }: { rule: string }) {
  const words = useBasis()(rule);
  return words ? <span className="rule-mark">{words}</span> : null;
}
