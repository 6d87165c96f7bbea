import { endInWords, timeLimits, type Act, type Clocked, type Label } from '@banjie/workflows';
import type { OfficeSettings } from '../settings/office-settings.js';
import type { ProcessState } from '../decision/case-facts.js';

/** Why an act comes too late: its term, the source the term stands on, and the day it ended (R3); null where no term was missed. */
export function missedTerm(
  { label, within }: Pick<Act, 'label' | 'within'>,
  { snapshot }: Pick<ProcessState, 'snapshot'>,
  settings: OfficeSettings,
): Label | null {
  const { lapsed, clocks } = snapshot.context as Partial<Clocked> & { lapsed?: unknown };
  const run = within && clocks?.[within];
  if (!run || lapsed !== within) return null;
  const { explanation } = settings.deadline(within, run);
  const { source } = timeLimits[within];
  return {
    zh: `“${label.zh}”的期限为${explanation.term}日（${source}），已于${endInWords(explanation, 'zh')}届满。`,
    en: `“${label.en}” had to be done within ${explanation.term} days (R3, ${source}); the term ended at ${endInWords(explanation, 'en')}.`,
  };
}
