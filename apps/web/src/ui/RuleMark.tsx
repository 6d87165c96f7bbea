import { useLanguage } from '../language/language.js';
import { regimeOf } from './rules.js';

/** By which of the office's regimes something is done or refused. */
export function RuleMark({ rule }: { rule: string }) {
  const { localized, t } = useLanguage();
  const regime = regimeOf(rule);
  return regime ? <span className="rule-mark">{t('rule', { rule: localized(regime) })}</span> : null;
}
