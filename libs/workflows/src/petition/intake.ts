import { oneTimeNotice } from './one-time-notice.js';
import { sent } from './pulling-back.js';
import { petition, startClock } from './petition.setup.js';

/** The first contact's own unit takes the matter on. */
export const takeOn = petition.assign(({ context, event }) => ({
  unit: context.ownUnit,
  handOver: null,
  officer: 'officer' in event && event.officer ? event.officer : context.firstContact,
  routedTo: null,
  routeTold: true,
  acceptedAt: context.acceptedAt ?? event.at,
}));

export const tellRoute = [
  { type: 'owe', params: { notice: 'routeNotice', to: ['petitioner'] } },
  petition.raise(({ event: { at, by } }) => ({ type: 'ROUTE_TOLD', at, by })),
] as const;

export const route = petition.assign(({ context, event }) =>
  'unit' in event
    ? {
        routedTo: event.unit,
        unit: null,
        officer: null,
        extension: null,
        routingIsBinding: context.routingIsBinding,
        ...sent(event, 'intake'),
      }
    : {},
);

export const oweSlip = {
  type: 'owe',
  params: ({ context }: { context: { routedTo: string | null } }) => ({
    notice: 'handOverSlip' as const,
    to: ['firstContact' as const, { headOf: context.routedTo ?? '' }],
  }),
} as const;

/**
 * The desk that was asked first (R1): answer on the spot, take it on, hand it over, or say where to go.
 * Undecided at the end of the day, the matter is the first contact's own (「第一个接受询问的工作人员即为首问责任人」).
 */
export const intake = petition.createStateConfig({
  // A complaint about a person or a unit never stays with them (R1, R6).
  always: [
    { guard: 'isAccusation', target: 'routing' },
    { guard: 'mayNotStay', target: 'routing.coordination' },
  ],
  entry: startClock('sameDay'),
  after: { 'sameDay.expiry': 'undecided' },
  on: {
    ACCEPTED: {
      guard: 'mayHandleHere',
      target: '#petition.open.stage.handling.work.fresh',
      actions: [takeOn, ...tellRoute],
    },
    HANDED_OVER: { guard: 'mayHandOver', target: 'routing', actions: [route, oweSlip] },
    REFERRED_TO_COORDINATION: 'routing.coordination',
    ONE_TIME_NOTICE_GIVEN: [...oneTimeNotice],
  },
});

/** At the end of the day. A complaint about the first contact's own unit, or about themselves, goes to coordination (R6). */
export const undecided = petition.createStateConfig({
  always: [
    {
      guard: 'mayHandleHere',
      target: '#petition.open.stage.handling.work.fresh',
      actions: [takeOn, petition.assign({ lapsed: true }), ...tellRoute],
    },
    { target: 'routing.coordination' },
  ],
});
