import type { Stamp } from '../process/contract.js';
import { havingTakenPart, type PetitionContext } from './context.js';
import type { DraftHolder, DraftStretch } from './facts.js';
import { claimed } from './claiming.js';
import { replyTo } from './closing.js';
import { overturnPartly } from './denied-in-part.js';
import { deniedIn } from './denied-requests.js';
import type { PetitionEvent } from './events.js';
import { petition } from './petition.setup.js';
import { recusing } from './recusing.js';
import { levelOfDraft, paperOf } from './signed-paper.js';

/** With whom the draft lies from now on; the stretches before stay, or a last-minute move would hide a long one (R5). */
const heldBy = (
  { draftHeld = [], unit, ownUnit }: PetitionContext,
  holder: DraftHolder,
  since: string,
): DraftStretch[] => [...draftHeld, { with: holder, unit: unit ?? ownUnit, since }];

/** What was asked of the head is asked no more: nobody lengthens the time in which a draft lies with them (R3). */
const keepDraft = petition.assign(({ event }) => ({ draftedBy: event.by.id, extension: null, pauseAsked: null }));

const opened = {
  type: 'open',
  params: ({ context, event }: { context: PetitionContext; event: PetitionEvent & Stamp }) => {
    const { type: _, officeRules: __, ...draft } = event as PetitionEvent & Stamp & { officeRules?: object };
    return {
      process: 'signOff' as const,
      input: {
        ...draft,
        paper: paperOf(context, event),
        level: levelOfDraft(context, event),
        draftedBy: event.by.id,
        unit: context.unit,
        returns: context.draftReturns ?? 0,
        denied: deniedIn(context),
        complainedOfficer: context.complainedOfficer,
      },
    };
  },
} as const;

/** A draft goes the way the office laid down for papers of its kind; the promise to the petitioner runs on (R3, R10). */
export const submitted = { guard: 'maySubmit', target: 'drafted', actions: [keepDraft, opened] } as const;

/** Whoever drafted and checked what is answered has had a part in it, beside whoever signed (R6, R10). */
const signedBy = petition.assign(({ context, event }) =>
  event.type === 'REPLY_SIGNED'
    ? { tookPart: havingTakenPart(context, event.draftedBy, ...(event.checkedBy ? [event.checkedBy] : [])) }
    : {},
);

const { RECUSAL_DECLARED: declared, RECUSAL_ORDERED: ordered } = recusing;

/** A draft waits for its sign-off: it is issued as it was signed, taken back, or the matter goes on without it. */
export const drafted = petition.createStateConfig({
  // Told whatever the way out: a draft that was decided on hears nothing any more.
  exit: [
    petition.assign(({ context, event }) => ({
      draftedBy: null,
      draftHeld: heldBy(context, 'drafter', event.at),
    })),
    { type: 'tell', params: { process: 'signOff', event: { type: 'MATTER_MOVED_ON' } } },
  ],
  on: {
    DRAFT_MOVED: {
      actions: petition.assign(({ context, event }) =>
        event.type === 'DRAFT_MOVED'
          ? { draftHeld: heldBy(context, event.to, event.at), draftReturns: event.returns }
          : {},
      ),
    },
    REPLY_SIGNED: { target: '#petition.answered', actions: [signedBy, ...replyTo('answered')] },
    DRAFT_ABANDONED: 'working',
    // What was drafted as the answer to something lighter is none to a request (R4).
    CLAIMED_AS_REQUEST: { ...claimed, target: 'working' },
    // What a recused officer wrote is nobody's to sign (R6).
    RECUSAL_DECLARED: [{ ...declared, guard: 'drafterIsRecused', target: 'working' }, declared],
    RECUSAL_ORDERED: [{ ...ordered, guard: 'drafterIsRecused', target: 'working' }, ordered],
    // The review of what was refused in part says otherwise: a draft that refuses it is out of date (R4).
    DENIAL_OVERTURNED: { target: 'working', actions: overturnPartly },
  },
});
