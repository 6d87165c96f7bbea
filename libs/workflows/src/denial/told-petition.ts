import type { DenialContext } from './context.js';

type Moment<Event = unknown> = { context: DenialContext; event: Event };

/** What a leader, or the superior organ, has confirmed: the record without which the database refuses a negative end (R4). */
export const recordConfirmation = {
  type: 'confirmDenial',
  params: ({ context: { filedBy, confirmedBy, ground, major, partly } }: Moment) => ({
    filedBy,
    confirmedBy,
    ground,
    major,
    ...(partly ? { partly } : {}),
  }),
} as const;

/** Which requests it is about; nothing where it is about all of them. */
const ofRequests = ({ requests }: DenialContext) => (requests ? { requests } : {});

/** The matter learns what may be refused from now on: these requests, or all of it (R4). */
export const tellConfirmation = {
  type: 'tell',
  params: ({ context }: Moment) => ({
    process: 'petition' as const,
    event: {
      type: 'DENIAL_CONFIRMED',
      ground: context.ground,
      ...(context.partly ? { partly: true, ...ofRequests(context) } : {}),
    },
  }),
} as const;

/** And what may be refused no longer. */
export const tellOverturning = {
  type: 'tell',
  params: ({ context, event }: Moment<{ opinion: string }>) => ({
    process: 'petition' as const,
    event: { type: 'DENIAL_OVERTURNED', opinion: event.opinion, ...(context.partly ? ofRequests(context) : {}) },
  }),
} as const;
