import type { Stamp } from '../process/contract.js';
import { havingTakenPart, recusedIn, type PetitionContext } from './context.js';
import type { Recusal } from './facts.js';
import type { PetitionEvent } from './events.js';
import { petition } from './petition.setup.js';
import { dutyToReport } from './urgent.js';

/** What is said of a recusal, by whoever declares or orders it or by the matter this one was joined to. */
function recusalIn(event: PetitionEvent): Recusal | null {
  if (event.type === 'RECUSAL_DECLARED') {
    const { ground, reason = null, replacement = null, at, by } = event;
    return { officer: by.id, ground, reason, orderedBy: null, replacement, at };
  }
  if (event.type === 'RECUSAL_ORDERED') {
    const { officer, ground, reason, replacement = null, at, by } = event;
    return { officer, ground, reason, orderedBy: by.id, replacement, at };
  }
  if (event.type !== 'LEAD_RECUSED') return null;
  const { officer, ground, orderedBy, at } = event;
  return { officer, ground, reason: null, orderedBy, replacement: null, at };
}

/** Who took the place of whoever left it; where nobody was named, the head of the unit names a handler (R1). */
const replaced = <Of extends string | null>(one: Of, { officer, replacement }: Recusal): Of | string | null =>
  one === officer ? replacement : one;

/**
 * The officer is shut out from now on, by the same facts as whom the matter complains of. No clock is touched: the promise runs on
 * for the unit and for whoever follows, and what was missed before stays with whoever missed it (R3, R6).
 */
const shutOut = petition.assign(({ context, event }) => {
  const recusal = recusalIn(event);
  if (!recusal || recusedIn(context).includes(recusal.officer)) return {};
  const { officer, firstContact, recusals = [], givenUpBy } = context;
  return {
    recusals: [...recusals, recusal],
    tookPart: officer === recusal.officer ? havingTakenPart(context) : (context.tookPart ?? []),
    officer: replaced(officer, recusal),
    // Nobody is first contact for nothing: where no colleague follows, the desk decides whose the matter is (R1).
    firstContact: replaced(firstContact, recusal) ?? firstContact,
    ...(givenUpBy ? { givenUpBy: { ...givenUpBy, officer: replaced(givenUpBy.officer, recusal) } } : {}),
  };
});

/** Whoever leads and whoever supervises learns of it, so that nobody withdraws unseen when a matter is late (R5, R6). */
const tellOfRecusal = {
  type: 'owe',
  params: ({ event }: { event: PetitionEvent }) => ({
    notice: 'recusalNotice' as const,
    to: [
      ...(recusalIn(event)?.replacement ? [{ officer: recusalIn(event)?.replacement ?? '' }] : []),
      'unitHead' as const,
      'leaderInCharge' as const,
      { desk: 'coordinator' as const },
      { desk: 'disciplineOfficer' as const },
    ],
  }),
} as const;

/** Said while it was taken down: whoever leads and whoever supervises learns of it as of any other recusal (R5, R6). */
export const recusedFromTheStart = petition.enqueueActions(({ context: { recusals = [], ownUnit }, enqueue }) => {
  if (recusals.length === 0) return;
  const to = [
    { headOf: ownUnit },
    { leaderOf: ownUnit },
    { desk: 'coordinator' as const },
    { desk: 'disciplineOfficer' as const },
  ];
  enqueue({ type: 'owe', params: { notice: 'recusalNotice', to } });
});

/** The matters joined to this one are answered with it, and by nobody who takes no part in it. */
const tellJoined = {
  type: 'tellCases',
  params: ({ context, event }: { context: PetitionContext; event: PetitionEvent & Stamp }) => {
    const recusal = recusalIn(event);
    return {
      matters: context.joined ?? [],
      event: {
        type: 'LEAD_RECUSED',
        officer: recusal?.officer ?? '',
        ground: recusal?.ground ?? 'other',
        orderedBy: recusal?.orderedBy ?? null,
      },
    };
  },
} as const;

/** 回避 (R6): declared by whoever is in the matter, or ordered from above, in every stage of it. */
export const recusing = {
  RECUSAL_DECLARED: { guard: 'mayBeReplaced', actions: [shutOut, dutyToReport, tellOfRecusal, tellJoined] },
  RECUSAL_ORDERED: { guard: 'mayBeReplaced', actions: [shutOut, dutyToReport, tellOfRecusal, tellJoined] },
  LEAD_RECUSED: { actions: shutOut },
} as const;
