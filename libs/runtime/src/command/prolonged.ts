import { asIfDone, timeLimits, type Act, type Clocked, type ClockName, type Label } from '@banjie/workflows';
import type { Competence } from '../access/sealed-access.js';
import type { ProcessState } from '../decision/case-facts.js';
import type { Regime } from '../regime.js';
import type { OfficeSettings } from '../settings/office-settings.js';
import { nextStep, restore } from '../xstate-port.js';

/** When a clock would end by an act that lengthens it: the office's date, for each number of days the form may say. */
export interface Prolonged {
  label: Label;
  /** `days`: null where the form says none. */
  ends: { days: number | null; on: string }[];
}

interface Asked {
  process: Pick<ProcessState, 'kind' | 'snapshot'>;
  act: Act;
  by: Pick<Competence, 'actor'>;
  settings: OfficeSettings;
  /** ISO 8601. */
  now: string;
}

/** Asked of the machine itself, which is given the act and whose outcome nobody keeps; null where the act lengthens nothing. */
export function prolongedBy(regime: Regime, { process, act, by, settings, now }: Asked): Prolonged | null {
  const clock = act.prolongs as ClockName | undefined;
  if (clock === undefined) return null;
  const { machine } = regime.definition(process.kind);
  const event = { ...asIfDone(act, by.actor), at: now };
  const ends = daysAsked(act).flatMap((days) => {
    const asked = days === null ? event : { ...event, days };
    const [{ context }] = nextStep(machine, restore(machine, process.snapshot), asked);
    const run = (context as Partial<Clocked>).clocks?.[clock];
    return run ? [{ days, on: settings.deadline(clock, run).effectiveDue }] : [];
  });
  return { label: timeLimits[clock].label, ends };
}

/** The numbers of days that the form of the act takes; null alone where it asks for none. */
function daysAsked({ payload }: Act): (number | null)[] {
  const asked = Array.from({ length: longest }, (_, index) => index + 1);
  const field = (payload.shape as Record<string, { safeParse(value: unknown): { success: boolean } } | undefined>)[
    'days'
  ];
  return field ? asked.filter((days) => field.safeParse(days).success) : [null];
}

/** No extension is longer (days). */
const longest = 60;
