import { setup } from 'xstate';
import { delaysOf } from '../process/clock.js';
import { effectsOf, type Recipient, type Responsible } from '../process/effects.js';
import { laddersOf } from '../process/ladder-states.js';
import { isOneOf } from '../process/one-person.js';
import type { RequirementOf } from '../process/requirement.js';
import { urgentReportClocks } from './clocks.js';
import type { UrgentReportContext } from './context.js';
import type { UrgentReportEvent } from './events.js';
import type { UrgentReportInput } from './input.js';
import { urgentReportNotices } from './notices.js';

/** Who owes the report, or called it urgent, does not say that it was nothing (R6). */
const byAnother: RequirementOf<{ context: UrgentReportContext; event: UrgentReportEvent }> = {
  holds: ({ context, event }) =>
    !isOneOf(event.by, [context.declaredBy, context.firstContact, onDuty(context)?.officer]),
  otherwise: {
    zh: '提出重大紧急的人和报告责任人不能认定不属重大紧急：请首报，再由领导终结报告，或者请其他领导认定。',
    en: 'Not by whoever called it urgent or owes the report: report it, and a leader closes the report, or ask another leader.',
  },
};

export const urgentReportRequirements = { dismissUrgent: [byAnother] };

/** What the stages of an urgent report share: types, effects and its clocks. */
export const urgentReport = setup({
  types: {
    context: {} as UrgentReportContext,
    events: {} as UrgentReportEvent,
    input: {} as UrgentReportInput | undefined,
  },
  actions: effectsOf(urgentReportNotices),
  delays: delaysOf(urgentReportClocks),
  guards: {
    isAnother: byAnother.holds,
  },
});

export const ladderStates = laddersOf(urgentReportClocks, urgentReport);

/**
 * The person first who has the matter, else who took it down; null where it waits at the coordination desk, or their unit is the
 * one complained of, which reports nothing about itself: the desk does (R6).
 */
export function onDuty(context: UrgentReportContext): { unit: string; officer: string | null } | null {
  const { unit, complainedUnit, complainedOfficer } = context;
  if (unit === null || unit === complainedUnit) return null;
  const officer = context.officer ?? context.firstContact;
  return { unit, officer: officer === complainedOfficer ? null : officer };
}

export const responsible = (context: UrgentReportContext): Responsible => onDuty(context) ?? { desk: 'coordinator' };

/** Who has to report, and who leads the office: a night's report waits for nobody who is away. */
export function reportingSide(context: UrgentReportContext): Recipient[] {
  const duty = onDuty(context);
  if (duty === null) return [{ desk: 'coordinator' }, { desk: 'principalLeader' }];
  const { unit, officer } = duty;
  const named = officer === null ? [] : [{ officer }];
  return [...named, { headOf: unit }, { leaderOf: unit }, { desk: 'principalLeader' }];
}
