import type { Label } from '../../language/label.js';
import { useLanguage } from '../../language/language.js';

/** One of the 22 situations of accountability: its number and its words (R6). */
export function Situation({
  of: { situation, situationLabel },
}: {
  of: { situation: number; situationLabel: Label | null };
}) {
  const { localized, t } = useLanguage();
  return (
    <>
      {situationLabel
        ? t('situation', { n: situation, words: localized(situationLabel) })
        : t('situation.number', { n: situation })}
    </>
  );
}
