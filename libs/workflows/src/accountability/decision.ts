import { assign } from 'xstate';
import type { Measure } from '../process/effects.js';
import type { EffectAction } from '../process/ladder-states.js';
import type { AccountabilityContext } from './context.js';
import type { AccountabilityNotice } from './notices.js';
import { accountability } from './accountability.setup.js';

export const deliberation = accountability.createStateConfig({
  on: {
    MEASURE_PROPOSED: {
      guard: 'isAnother',
      target: 'proposed',
      actions: assign({
        proposal: ({ event: { measure, reason, by } }) => ({ measure, reason, by: by.id }),
        approvedBy: [],
      }),
    },
    OFFICER_EXEMPTED: {
      guard: 'isAnother',
      target: 'exempted',
      actions: assign({ exemption: ({ event }) => event.ground, reason: ({ event }) => event.reason }),
    },
    // A measure replaces neither legal nor party discipline: such cases go to the organ competent for them (移送, R6).
    TRANSFERRED_ELSEWHERE: {
      guard: 'isAnother',
      target: 'transferred',
      actions: assign({ transferredTo: ({ event }) => event.to, reason: ({ event }) => event.reason }),
    },
  },
});

const rejected = accountability.createStateConfig({
  on: {
    MEASURE_REJECTED: {
      guard: 'mayDecide',
      target: 'deliberation',
      actions: assign({ reason: ({ event }) => event.reason, proposal: null, approvedBy: [] }),
    },
  },
}).on;

export const proposed = accountability.createStateConfig({
  on: {
    MEASURE_APPROVED: {
      guard: 'mayDecide',
      target: 'halfApproved',
      actions: assign({ approvedBy: ({ event }) => [event.by.id] }),
    },
    ...rejected,
  },
});

function proposedMeasure({ proposal }: AccountabilityContext): Measure {
  if (!proposal) throw new Error('accountability: nothing was proposed, so nothing can be approved');
  return proposal.measure;
}

const notice: EffectAction<AccountabilityContext, AccountabilityNotice> = {
  type: 'owe',
  params: ({ context }) => ({
    notice: 'accountabilityNotice',
    to: [{ officer: context.officer }, { desk: 'disciplineOfficer' }],
    data: { situation: context.situation, measure: proposedMeasure(context) },
  }),
};

const ledgerEntry: EffectAction<AccountabilityContext, AccountabilityNotice> = {
  type: 'enterLedger',
  params: ({ context }) => ({
    officer: context.officer,
    measure: proposedMeasure(context),
    situation: context.situation,
  }),
};

/** The second person decides; with that the measure is issued (R6). */
export const halfApproved = accountability.createStateConfig({
  on: {
    MEASURE_APPROVED: {
      guard: 'mayDecide',
      target: 'issued',
      actions: [
        assign({
          approvedBy: ({ context, event }) => [...context.approvedBy, event.by.id],
          issuedAt: ({ event }) => event.at,
        }),
        notice,
        ledgerEntry,
      ],
    },
    ...rejected,
  },
});
