import { calendarDays, defineClocks, ownChoice, workingDays, type ClockNameOf } from '../process/clock.js';

/** The clocks of an accountability case. */
export const accountabilityClocks = defineClocks({
  officerStatement: {
    ...workingDays(5),
    ...ownChoice,
    rule: 'R6',
    source: '本地约定;效能责任追究:当事人申辩',
    label: { zh: '申辩', en: 'Officer’s statement' },
  },
  measureAppeal: {
    ...calendarDays(30),
    ...ownChoice,
    rule: 'R6',
    source: '本地约定;效能责任追究:当事人申诉',
    label: { zh: '提出申诉', en: 'Appeal against a measure' },
  },
  appealDecision: {
    ...calendarDays(30),
    ...ownChoice,
    rule: 'R6',
    source: '本地约定;效能责任追究:申诉决定',
    label: { zh: '申诉决定', en: 'Decision on the appeal' },
  },
});

export type AccountabilityClock = ClockNameOf<typeof accountabilityClocks>;
