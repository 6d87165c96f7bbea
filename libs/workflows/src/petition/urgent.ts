import type { Stamp } from '../process/contract.js';
import { mayNotStay } from './conditions.js';
import { recusedIn, type PetitionContext } from './context.js';
import { petition } from './petition.setup.js';

/**
 * Who has to report (R9): whoever has the matter; of an accusation the unit of its lane, which alone may read it (R12). No unit
 * where it waits at the desk because of who took it down (R6).
 */
function onDuty(context: PetitionContext) {
  const { lane, unit, ownUnit, officer, firstContact, disciplineUnit } = context;
  if (lane === 'accusation') return { unit: disciplineUnit, officer, firstContact: null };
  const out = recusedIn(context);
  return {
    unit: unit ?? (mayNotStay(context) ? null : ownUnit),
    officer,
    firstContact: unit !== null || out.includes(firstContact) ? null : firstContact,
  };
}

function toBeReported(context: PetitionContext, reason: string | null, { at, by }: Stamp) {
  const { complainedUnit, complainedOfficer } = context;
  const input = { ...onDuty(context), complainedUnit, complainedOfficer, reason, at, by };
  return { type: 'open', params: { process: 'urgentReport', input } } as const;
}

/** Registered as urgent and major: the hours run from this minute on (R9). */
export const urgentFromTheStart = petition.enqueueActions(({ context, enqueue }) => {
  const { urgent, openedAt, firstContact, ownUnit } = context;
  if (urgent) enqueue(toBeReported(context, null, { at: openedAt, by: { id: firstContact, unit: ownUnit } }));
});

/** The duty to report goes with the matter; the hours that run do not begin anew (R9). */
export const dutyToReport = petition.enqueueActions(({ context, enqueue }) => {
  if (!context.urgent) return;
  const event = { type: 'DUTY_MOVED', ...onDuty(context) };
  enqueue({ type: 'tell', params: { process: 'urgentReport', event } });
});

const urgentAndMajor = petition.assign({ urgent: true, major: true });

/**
 * Whoever sees that a matter is urgent and major says so, also once it is answered; nobody takes it back by themselves, a leader
 * ends the report (R9).
 */
export const declaredUrgent = {
  DECLARED_URGENT: {
    guard: 'isNotUrgent',
    actions: [
      petition.enqueueActions(({ context, event, enqueue }) => {
        if (event.type === 'DECLARED_URGENT') enqueue(toBeReported(context, event.reason, event));
      }),
      urgentAndMajor,
    ],
  },
  URGENCY_OVER: { actions: petition.assign({ urgent: false }) },
} as const;
