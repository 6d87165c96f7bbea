import { calendarDays, defineClocks, ownChoice, workingDays, type ClockNameOf } from '../process/clock.js';

/** The clocks of an accountability case. */
export const accountabilityClocks = defineClocks({
  officerStatement: {
    ...workingDays(5),
    ...ownChoice,
    rule: 'R6',
    source: '本地约定；效能责任追究：当事人申辩',
    label: { zh: '申辩', en: 'Officer’s statement' },
    expired: { zh: '期满未申辩', en: 'Ended without a statement' },
  },
  measureAppeal: {
    ...calendarDays(30),
    ...ownChoice,
    rule: 'R6',
    source: '本地约定；效能责任追究：当事人申诉',
    label: { zh: '提出申诉', en: 'Appeal against a measure' },
    expired: { zh: '期满未申诉', en: 'Ended without an appeal' },
  },
  appealDecision: {
    ...calendarDays(30),
    ...ownChoice,
    rule: 'R6',
    source: '本地约定；效能责任追究：申诉决定',
    label: { zh: '申诉决定', en: 'Decision on the appeal' },
    expired: { zh: '逾期未决定', en: 'Not decided in time' },
  },
});

export type AccountabilityClock = ClockNameOf<typeof accountabilityClocks>;
