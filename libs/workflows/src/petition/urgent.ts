import type { Stamp } from '../process/contract.js';
import type { PetitionContext } from './context.js';
import { petition } from './petition.setup.js';

/** Who has to report (R9): whoever has the matter; of an accusation the unit of its lane, which alone may read it (R12). */
function toBeReported(context: PetitionContext, reason: string | null, { at, by }: Stamp) {
  const { lane, unit, ownUnit, officer, firstContact, disciplineUnit, complainedUnit, complainedOfficer } = context;
  const sealed = lane === 'accusation';
  const input = {
    unit: sealed ? disciplineUnit : (unit ?? ownUnit),
    officer,
    firstContact: sealed ? null : firstContact,
    complainedUnit,
    complainedOfficer,
    reason,
    at,
    by,
  };
  return { type: 'open', params: { process: 'urgentReport', input } } as const;
}

/** Registered as urgent and major: the hours run from this minute on (R9). */
export const urgentFromTheStart = petition.enqueueActions(({ context, enqueue }) => {
  const { urgent, openedAt, firstContact, ownUnit } = context;
  if (urgent) enqueue(toBeReported(context, null, { at: openedAt, by: { id: firstContact, unit: ownUnit } }));
});

const urgentAndMajor = petition.assign({ urgent: true, major: true });

/** Whoever sees that a matter is urgent and major says so; nobody takes it back by themselves, a leader ends the report (R9). */
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
} as const;

export const urgencyOver = { URGENCY_OVER: { actions: petition.assign({ urgent: false }) } } as const;
