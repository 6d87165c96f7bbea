import type { Stamp } from '../process/contract.js';
import type { Recipient } from '../process/effects.js';
import { redirected } from './closing.js';
import type { PetitionContext } from './context.js';
import { oweSlip, takeOn, tellRoute } from './intake.js';
import { joining } from './joining.js';
import { causeOf, ladderStates, petition, startClock, type StateConfig } from './petition.setup.js';
import { hasItAgain, receiptAsked, withPulledBack } from './pulling-back.js';

const askedUnit = ({ routedTo }: PetitionContext) => ({ unit: routedTo, officer: null });

/** What is known once a unit has signed. */
const signature = (
  { routedTo, acceptedAt }: PetitionContext,
  { officer, by, at }: { officer?: string; by: Stamp['by']; at: string },
) => ({
  unit: routedTo,
  officer: officer ?? by.id,
  routedTo: null,
  handOver: null,
  pulledBack: [],
  routeTold: true,
  givenUpBy: null,
  acceptedAt: acceptedAt ?? at,
});

const signFor = petition.assign(({ context, event }) => (event.type === 'SIGNED_FOR' ? signature(context, event) : {}));

const ownTermBegins = petition.raise(({ event: { at, by } }) => ({ type: 'UNIT_SIGNED', at, by }));

const bounce = petition.assign(({ context, event }) =>
  event.type === 'OBJECTED' && context.routedTo
    ? { bounces: [...context.bounces, { unit: context.routedTo, at: event.at, reason: event.reason }], routedTo: null }
    : {},
);

const assignUnit = petition.assign(({ event }) =>
  event.type === 'ASSIGNED' || event.type === 'ROUTING_DECIDED'
    ? { routedTo: event.unit, unit: null, officer: null, redirectProposed: null, handOver: null }
    : {},
);

/** The unit it was sent to learns that it is not asked any more. */
const oweTakenAway = {
  type: 'owe',
  params: ({ context }: { context: PetitionContext }) => ({
    notice: 'handOverPulledBack' as const,
    to: ['firstContact' as const, { headOf: context.routedTo ?? '' }],
    data: { unit: context.routedTo },
  }),
} as const;

/** One recusal moves the matter once, or the receipt would be asked for anew without end (R1). */
export const movedOnce = petition.assign(({ context }) => ({ movedFor: (context.recusals ?? []).length }));

const bind = petition.assign({ routingIsBinding: true });

const propose = petition.assign(({ event }) =>
  event.type === 'REDIRECTED'
    ? { redirectProposed: { to: event.to, where: event.where, explanation: event.explanation, by: event.by.id } }
    : {},
);

/** Until the other unit has signed, the first contact stays answerable and a clock runs (R1, receipt within 1 working day). */
const receipt = petition.createStateConfig({
  initial: 'green',
  states: ladderStates({
    clock: 'handOverReceipt',
    owedTo: (rung, { routedTo }) => {
      const asked: Recipient[] = ['firstContact', { headOf: routedTo ?? '' }];
      return rung === 'redCard' ? [...asked, { desk: 'disciplineOfficer' }] : asked;
    },
    responsible: askedUnit,
    onRed: [
      {
        type: 'raiseClue',
        params: ({ context }) => ({ situation: 18, responsible: askedUnit(context), fact: '转办件逾期未签收' }),
      },
    ],
  }),
});

/** An objection goes to the coordination desk, never back and forth; a leader's decision cannot be objected to (条例 23). */
const objection = (routing: string) =>
  petition.createStateConfig({
    initial: 'judging',
    states: {
      judging: { always: [{ guard: 'isBinding', target: 'lapsed' }, { target: 'possible' }] },
      possible: {
        entry: startClock('transferObjection'),
        after: { 'transferObjection.expiry': 'lapsed' },
        on: {
          OBJECTED: [
            { guard: 'bouncedTooOften', target: `#${routing}.leaderDecision`, actions: bounce },
            { target: `#${routing}.coordination`, actions: bounce },
          ],
        },
      },
      lapsed: {},
    },
  });

const deciding = (desk: 'coordinator' | 'leader') => ({
  initial: 'green' as const,
  entry: [startClock('coordinationDecision'), petition.assign({ waitsAtDesk: desk })],
  exit: petition.assign({ waitsAtDesk: null }),
  states: ladderStates({
    clock: 'coordinationDecision',
    owedTo: (rung) => (rung === 'redCard' ? [{ desk }, { desk: 'disciplineOfficer' }] : [{ desk }]),
    responsible: () => ({ desk }),
  }),
});

const notePulledBack = petition.assign(({ context, event }) => withPulledBack(context, event.at));

/** As if it had never been handed over (R1): the first contact's own unit, or the unit that had it. */
const pullingBack = [
  {
    guard: 'mayPullBackAtFirst',
    target: '#petition.open.stage.handling.work.fresh',
    actions: [oweTakenAway, notePulledBack, takeOn, ...tellRoute],
  },
  {
    guard: 'mayPullBackFresh',
    target: '#petition.open.stage.handling.work.fresh',
    actions: [oweTakenAway, notePulledBack, petition.assign(({ context }) => hasItAgain(context))],
  },
  {
    guard: 'mayPullBack',
    target: '#petition.open.stage.handling.work.working',
    actions: [oweTakenAway, notePulledBack, petition.assign(({ context }) => hasItAgain(context))],
  },
] as const;

const movedByDesk = petition.assign({ movedByDesk: true });

/** Before the unit that was asked has signed. */
const givenToAnother = [
  { guard: 'mayBeTakenOver', target: 'awaitingReceipt', reenter: true, actions: [assignUnit, movedOnce, oweSlip] },
  // Sent to the wrong unit: the desk gives it to the right one, which is no bounce of anybody (R1).
  {
    guard: 'mayBeMoved',
    target: 'awaitingReceipt',
    reenter: true,
    actions: [oweTakenAway, assignUnit, movedByDesk, oweSlip],
  },
] as const;

type Redirecting = NonNullable<NonNullable<StateConfig['on']>['REDIRECTED']>;
type Signing = NonNullable<NonNullable<StateConfig['on']>['SIGNED_FOR']>;

/** The way to the unit whose duty a matter is: asked to sign, or decided by the coordination desk or a leader (R1). */
export const wayToAUnit = (id: string, signing: Signing, redirecting: Redirecting): StateConfig =>
  petition.createStateConfig({
    id,
    initial: 'awaitingReceipt',
    on: joining,
    states: {
      awaitingReceipt: {
        entry: petition.assign(({ context, event }) => ({ clocks: receiptAsked(context, causeOf(context, event)) })),
        type: 'parallel',
        states: { receipt, objection: objection(id) },
        on: {
          SIGNED_FOR: signing,
          PULLED_BACK: [...pullingBack],
          ASSIGNED: [...givenToAnother],
        },
      },
      coordination: {
        ...deciding('coordinator'),
        on: {
          ASSIGNED: { guard: 'mayReceive', target: 'awaitingReceipt', actions: [assignUnit, oweSlip] },
          REDIRECTED: redirecting,
        },
      },
      leaderDecision: {
        ...deciding('leader'),
        // Its own act: after two bounces the coordination desk decides no more, a leader does (R1).
        on: {
          ROUTING_DECIDED: { guard: 'mayReceive', target: 'awaitingReceipt', actions: [assignUnit, bind, oweSlip] },
          REDIRECT_CONFIRMED: { ...redirected, guard: 'mayConfirmRedirect' },
        },
      },
    },
  });

/** Where a matter that no unit has signed for waits for one. */
export const routing: StateConfig = wayToAUnit(
  'routing',
  { guard: 'mayHandle', target: '#petition.open.stage.handling', actions: [signFor, ...tellRoute, ownTermBegins] },
  { ...redirected, guard: 'isAnotherDesk' },
);

/**
 * The same for a matter that a unit signed for and gave away. The petitioner was promised a date, and that runs on beside it
 * (R3). That it is no duty of this office a unit found too late to be said by the desk alone: it is the ground "outside our
 * duty" (R4).
 */
export const passingOn: StateConfig = wayToAUnit(
  'passingOn',
  {
    guard: 'mayHandle',
    target: '#petition.open.stage.handling.work.working',
    actions: [signFor, ...tellRoute, ownTermBegins],
  },
  { guard: 'isAnotherDesk', target: '#passingOn.leaderDecision', actions: propose },
);
