import { replyTo } from './closing.js';
import { havingTakenPart, recusedIn, type PetitionContext } from './context.js';
import { freshReply } from './limits.js';
import { petition } from './petition.setup.js';

const leadOf = ({ lead }: PetitionContext): string[] => (lead ? [lead] : []);

/** The petitioner is told where the matter went, which is what the route notice is for (R3). */
const join = petition.assign(({ event }) =>
  event.type === 'JOINED' ? { lead: event.lead, routeTold: true, routedTo: null, extension: null } : {},
);

/**
 * 并单 (R2): the matter waits for the reply to an earlier one. Its own clocks end here; whoever it was joined to answers both
 * by the earlier matter's clock.
 */
export const joinedTo = {
  guard: 'mayJoin',
  target: '#petition.joined',
  actions: [
    join,
    {
      type: 'tellCases',
      params: ({ context }: { context: PetitionContext }) => ({
        matters: leadOf(context),
        event: {
          type: 'MATTER_JOINED',
          receivedAt: context.receivedAt,
          complainedUnit: context.complainedUnit,
          complainedOfficer: context.complainedOfficer,
          ...(context.recusals ? { recused: recusedIn(context) } : {}),
        },
      }),
    },
    { type: 'owe', params: { notice: 'joinedNotice', to: ['petitioner', 'firstContact'] } },
  ],
} as const;

const leaveLead = petition.assign({ lead: null });

/** A fresh clock, counted from today: never overdue at birth (R3). */
const backAtWork = petition.assign(({ context, event }) => freshReply(context, event.type, event.at));

const tellSeparated = {
  type: 'owe',
  params: { notice: 'separatedNotice', to: ['petitioner', 'firstContact', 'officerInCharge'] },
} as const;

/** Back to the unit that handled it; where none had, to the first contact, who has the day for it. */
const backToOwnWay = [
  { guard: 'wasHandled', target: '#petition.open.stage.handling', actions: [backAtWork, leaveLead, tellSeparated] },
  { target: '#petition.open.stage.intake', actions: [backAtWork, leaveLead, tellSeparated] },
] as const;

const tellLeadOfSeparation = {
  type: 'tellCases',
  params: ({ context }: { context: PetitionContext }) => ({
    matters: leadOf(context),
    event: { type: 'MATTER_SEPARATED' },
  }),
} as const;

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
  lead: null,
  tookPart: havingTakenPart(context),
}));

/**
 * Joined to an earlier matter. It ends with a reply only: where the lead ends in any other way this one goes its own way
 * again, so that joining can never close a matter negatively (R4).
 */
export const joined = petition.createStateConfig({
  on: {
    LEAD_ANSWERED: { target: 'answered', actions: [answeredByLead, ...replyTo('answered')] },
    LEAD_ENDED: [...backToOwnWay],
    SEPARATED: backToOwnWay.map((way) => ({ ...way, actions: [tellLeadOfSeparation, ...way.actions] })),
    MATERIAL_ADDED: { actions: tellLeadOfMaterial },
  },
});

/** What an open matter hears of those joined to it. */
export const leading = {
  MATTER_JOINED: {
    guard: 'mayLead',
    actions: petition.assign(({ context, event }) =>
      event.type === 'MATTER_JOINED' ? { joined: [...(context.joined ?? []), event.matter] } : {},
    ),
  },
  MATTER_SEPARATED: {
    actions: petition.assign(({ context, event }) =>
      event.type === 'MATTER_SEPARATED'
        ? { joined: (context.joined ?? []).filter((number) => number !== event.matter) }
        : {},
    ),
  },
  JOINED_MATERIAL_ADDED: {
    actions: { type: 'owe', params: { notice: 'materialAdded', to: ['officerInCharge', 'unitHead'] } },
  },
} as const;
