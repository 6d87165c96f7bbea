import { endInWords, termNamed, timeLimits, type Act, type Clocked, type Label } from '@banjie/workflows';
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
  const { source, label: clock } = timeLimits[within];
  const length = termNamed(explanation.term ?? 0, explanation.dayKind);
  return {
    zh: `“${label.zh}”须在“${clock.zh}”期限${length.zh}内（${source}），已于${endInWords(explanation, 'zh')}届满。`,
    en: `“${label.en}” had to be done within the term “${clock.en}”, ${length.en} (${source}); it ended at ${endInWords(explanation, 'en')}.`,
  };
}
