import { dayMs } from '../process/office-date.js';
import { bring } from './one-time-notice.js';
import { claimed } from './claiming.js';
import { replyTo } from './closing.js';
import { havingTakenPart, promisedFromReceipt, recusedIn, type PetitionContext } from './context.js';
import { takenAway } from './correcting.js';
import { stillKnown } from './handled-together.js';
import { freshReply } from './limits.js';
import type { JoinedMatter } from './events.js';
import { lighterKindOf, type LighterKind } from './kind.js';
import { petition, type StateConfig } from './petition.setup.js';
import { withdrawing } from './withdrawing.js';

const leadOf = ({ lead }: PetitionContext): string[] => (lead ? [lead] : []);
const proposedLeadOf = ({ joiningProposed }: PetitionContext): string[] =>
  joiningProposed ? [joiningProposed.lead] : [];

const asLighter = (lighter: LighterKind | null): Pick<JoinedMatter, 'lighter'> => (lighter === null ? {} : { lighter });

/** What the lead is told of the matter, to see whether it may lead it. */
const asJoined = (context: PetitionContext): JoinedMatter => ({
  receivedAt: context.receivedAt,
  complainedUnit: context.complainedUnit,
  complainedOfficer: context.complainedOfficer,
  ...asLighter(lighterKindOf(context)),
  ...(context.recusals ? { recused: recusedIn(context) } : {}),
  ...(context.expired ? { missed: true } : {}),
});

/** The petitioner is told where the matter went, which is what the route notice is for (R3). */
const join = petition.assign(({ context, event }) => {
  const lead = event.type === 'JOINED' ? event.lead : context.joiningProposed?.lead;
  return lead === undefined ? {} : { lead, joiningProposed: null, routeTold: true, routedTo: null, extension: null };
});

/**
 * 并单 (R2): the matter waits for the reply to an earlier one. Its own clocks end here; whoever it was joined to answers both
 * by the earlier matter's clock.
 */
const joinedTo = {
  target: '#petition.joined',
  actions: [
    join,
    {
      type: 'tellCases',
      params: ({ context }: { context: PetitionContext }) => ({
        matters: leadOf(context),
        event: { type: 'MATTER_JOINED', ...asJoined(context) },
      }),
    },
    { type: 'owe', params: { notice: 'joinedNotice', to: ['petitioner', 'firstContact'] } },
  ],
} as const;

const propose = petition.assign(({ event }) =>
  event.type === 'JOINING_PROPOSED'
    ? {
        joiningProposed: {
          lead: event.lead,
          reason: event.reason,
          by: event.by.id,
          shutOut: event.onRecord?.shutOut ?? [],
        },
      }
    : {},
);

/** A proposal ends with the matter: taken up again, it is proposed anew. */
export const nothingProposed = petition.assign(({ context }) =>
  context.joiningProposed ? { joiningProposed: null } : {},
);

type Joining = Pick<
  NonNullable<StateConfig['on']>,
  'JOINED' | 'JOINING_PROPOSED' | 'JOINING_CONFIRMED' | 'JOINING_DECLINED'
>;

/**
 * What the same people came with one officer joins; to a matter of other people one proposes to join, and another decides.
 * Until then nothing is joined and both clocks run (R2, R3).
 */
export const joining: Joining = {
  JOINED: { ...joinedTo, guard: 'mayJoin' },
  JOINING_PROPOSED: {
    guard: 'mayProposeJoining',
    actions: [
      propose,
      {
        type: 'tellCases',
        params: ({ context }: { context: PetitionContext }) => ({
          matters: proposedLeadOf(context),
          event: { type: 'MATTER_PROPOSED', ...asJoined(context) },
        }),
      },
    ],
  },
  JOINING_CONFIRMED: { ...joinedTo, guard: 'mayConfirmJoining' },
  JOINING_DECLINED: {
    guard: 'isJoiningProposed',
    actions: [
      {
        type: 'tellCases',
        params: ({ context }: { context: PetitionContext }) => ({
          matters: proposedLeadOf(context),
          event: { type: 'MATTER_NOT_JOINED' },
          ifHeard: true,
        }),
      },
      nothingProposed,
    ],
  },
};

const leaveLead = petition.assign(({ context }) => ({ ...stillKnown(context), lead: null }));

/** The lead ended otherwise: a fresh clock, counted from today (R3). */
const backAtWork = petition.assign(({ context, event }) => freshReply(context, event.type, event.at));

/**
 * Taken back, the promise from the receipt goes on, or joining and separating would renew it without end; where it has passed
 * meanwhile, to the end of the next day: never overdue at birth (R3).
 */
const backToThePromise = petition.assign(({ context, event }) => ({
  ...freshReply(context, event.type, event.at),
  extendedOnce: context.extendedOnce,
  clocks: promisedFromReceipt(context.clocks, context.receivedAt, new Date(Date.parse(event.at) + dayMs).toISOString()),
}));

const tellSeparated = {
  type: 'owe',
  params: { notice: 'separatedNotice', to: ['petitioner', 'firstContact', 'officerInCharge'] },
} as const;

const leftBehind = petition.assign(({ context }) => takenAway(context));

/**
 * Back to the unit that handled it, unless a merger made it one of those it complains of: then the desk says whose it is (R6).
 * Where none had it, to the first contact, who has the day for it.
 */
const ownWay = <Actions extends readonly unknown[]>(...actions: Actions) =>
  [
    { guard: 'isWithComplained', target: '#routing.coordination', actions: [...actions, leftBehind] },
    { guard: 'wasHandled', target: '#petition.open.stage.handling', actions },
    { target: '#petition.open.stage.intake', actions },
  ] as const;

const tellLeadOfSeparation = {
  type: 'tellCases',
  params: ({ context }: { context: PetitionContext }) => ({
    matters: leadOf(context),
    event: { type: 'MATTER_SEPARATED' },
  }),
} as const;

const separates = petition.raise(({ event: { at, by } }) => ({ type: 'SEPARATED', reason: '', at, by }));

const tellLeadOfMaterial = {
  type: 'tellCases',
  params: ({ context, event }: { context: PetitionContext; event: { description?: string } }) => ({
    matters: leadOf(context),
    event: { type: 'JOINED_MATERIAL_ADDED', description: event.description ?? '' },
  }),
} as const;

/** Unit and officer who answered the lead matter count as those who answered this one. */
const answeredByLead = petition.assign(({ context, event }) => ({
  unit: event.by.unit,
  officer: event.by.id,
  ...stillKnown(context),
  lead: null,
  tookPart: havingTakenPart(context, ...(event.type === 'LEAD_ANSWERED' ? (event.tookPart ?? []) : [])),
}));

/**
 * Joined to an earlier matter. It ends with a reply only: where the lead ends in any other way this one goes its own way
 * again, so that joining can never close a matter negatively (R4).
 */
export const joined: StateConfig = petition.createStateConfig({
  on: {
    LEAD_ANSWERED: { target: 'answered', actions: [answeredByLead, ...replyTo('answered')] },
    LEAD_ENDED: ownWay(backAtWork, leaveLead, tellSeparated),
    SEPARATED: ownWay(tellLeadOfSeparation, backToThePromise, leaveLead, tellSeparated),
    // A request is answered by no answer to a question: it goes its own way from then on (R4).
    CLAIMED_AS_REQUEST: { ...claimed, actions: [...claimed.actions, separates] },
    LEAD_DELAYED: { actions: { type: 'owe', params: { notice: 'joinedDelayed', to: ['petitioner', 'firstContact'] } } },
    MATERIAL_ADDED: { guard: 'isWhatWasAsked', actions: [bring, tellLeadOfMaterial] },
    ...withdrawing,
  },
});

/** An entry in its history and no more: an event without any action would count as refused. */
const onlyEntered = petition.assign({});

/** What an open matter hears of those joined to it. */
export const leading = {
  MATTER_JOINED: {
    guard: 'mayLead',
    actions: petition.assign(({ context, event }) =>
      event.type === 'MATTER_JOINED' ? { joined: [...(context.joined ?? []), event.matter] } : {},
    ),
  },
  MATTER_PROPOSED: { guard: 'mayLead', actions: onlyEntered },
  MATTER_NOT_JOINED: { actions: onlyEntered },
  MATTER_SEPARATED: {
    actions: petition.assign(({ context, event }) =>
      event.type === 'MATTER_SEPARATED'
        ? { ...stillKnown(context), joined: (context.joined ?? []).filter((number) => number !== event.matter) }
        : {},
    ),
  },
  JOINED_MATERIAL_ADDED: {
    actions: { type: 'owe', params: { notice: 'materialAdded', to: ['officerInCharge', 'unitHead'] } },
  },
} as const;
