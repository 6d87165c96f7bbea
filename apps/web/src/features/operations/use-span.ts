import { useLanguage } from '../../language/language.js';
import { spanOf } from './span.logic.js';

/** Seconds in words. */
export function useSpan(): (seconds: number) => string {
  const { t } = useLanguage();
  return (seconds) => {
    const { unit, n } = spanOf(seconds);
    return t(`operations.${unit}`, { n });
  };
}
