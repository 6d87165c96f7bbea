import type { Recipient } from '../process/effects.js';
import { ladderStates, openSupervision } from '../process/ladder-states.js';
import { redirected } from './closing.js';
import type { PetitionContext } from './facts.js';
import { oweSlip, tellRoute } from './intake.js';
import { joinedTo } from './joining.js';
import { freshReply } from './limits.js';
import { petition, startClock } from './office.js';

const askedUnit = ({ routedTo }: PetitionContext) => ({ unit: routedTo, officer: null });
const coordinators = () => ({ unit: null, officer: null });

const signFor = petition.assign(({ context, event }) =>
  event.type === 'SIGNED_FOR'
    ? { ...freshReply(context, event.type, event.at), unit: context.routedTo, officer: event.officer ?? event.by.id, routedTo: null, routeTold: true }
    : {},
);

const bounce = petition.assign(({ context, event }) =>
  event.type === 'OBJECTED' && context.routedTo
    ? { bounces: [...context.bounces, { unit: context.routedTo, at: event.at, reason: event.reason }], routedTo: null }
    : {},
);

const assignUnit = petition.assign(({ event }) => (event.type === 'ASSIGNED' || event.type === 'ROUTING_DECIDED' ? { routedTo: event.unit, unit: null, officer: null } : {}));
const bind = petition.assign({ routingIsBinding: true });

/** Until the other unit has signed, the first contact stays answerable and a clock runs (R1, receipt within 1 working day). */
const receipt = petition.createStateConfig({
  initial: 'green',
  states: ladderStates<PetitionContext>({
    clock: 'handOverReceipt',
    rungs: ['yellowCard', 'redCard'],
    owedTo: (rung, { routedTo }) => {
      const asked: Recipient[] = ['firstContact', { headOf: routedTo ?? '' }];
      return rung === 'redCard' ? [...asked, { desk: 'disciplineOfficer' }] : asked;
    },
    responsible: askedUnit,
    onRed: [
      { type: 'raiseClue', params: ({ context }) => ({ situation: 18, ...askedUnit(context), fact: '转办件逾期未签收' }) },
      openSupervision('handOverReceipt', askedUnit),
    ],
  }),
});

/** An objection goes to the coordination desk, never back and forth; a leader's decision cannot be objected to (条例 23). */
const objection = petition.createStateConfig({
  initial: 'judging',
  states: {
    judging: { always: [{ guard: 'isBinding', target: 'lapsed' }, { target: 'possible' }] },
    possible: {
      entry: startClock('transferObjection'),
      after: { 'transferObjection.expiry': 'lapsed' },
      on: {
        OBJECTED: [
          { guard: 'bouncedTooOften', target: '#routing.leaderDecision', actions: bounce },
          { target: '#routing.coordination', actions: bounce },
        ],
      },
    },
    lapsed: {},
  },
});

const awaitingReceipt = petition.createStateConfig({
  entry: startClock('handOverReceipt'),
  type: 'parallel',
  states: { receipt, objection },
  on: { SIGNED_FOR: { guard: 'mayHandle', target: '#petition.open.stage.handling', actions: [signFor, ...tellRoute] } },
});

const deciding = (desk: 'coordinator' | 'leader') => ({
  initial: 'green' as const,
  entry: startClock('coordinationDecision'),
  states: ladderStates<PetitionContext>({
    clock: 'coordinationDecision',
    rungs: ['yellowCard', 'redCard'],
    owedTo: (rung) => (rung === 'redCard' ? [{ desk }, { desk: 'disciplineOfficer' }] : [{ desk }]),
    responsible: coordinators,
    onRed: [openSupervision('coordinationDecision', coordinators)],
  }),
});

/** Where a matter waits for the unit whose duty it is (R1). */
export const routing = petition.createStateConfig({
  id: 'routing',
  initial: 'awaitingReceipt',
  on: { JOINED: joinedTo },
  states: {
    awaitingReceipt,
    coordination: {
      ...deciding('coordinator'),
      on: { ASSIGNED: { guard: 'mayReceive', target: 'awaitingReceipt', actions: [assignUnit, oweSlip] }, REDIRECTED: { ...redirected, guard: 'isAnotherDesk' } },
    },
    leaderDecision: {
      ...deciding('leader'),
      // Its own act: after two bounces the coordination desk decides no more, a leader does (R1).
      on: { ROUTING_DECIDED: { guard: 'mayReceive', target: 'awaitingReceipt', actions: [assignUnit, bind, oweSlip] } },
    },
  },
});

