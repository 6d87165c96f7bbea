import { assign } from 'xstate';
import { accountability } from './accountability.setup.js';
import { meritLossConfirmed } from './merit-loss.js';
import { issue, superiorDecides } from './superior.js';

export const deliberation = accountability.createStateConfig({
  on: {
    ...superiorDecides,
    ...meritLossConfirmed,
    MEASURE_PROPOSED: {
      guard: 'mayPropose',
      target: 'proposed',
      actions: assign({
        proposal: ({ event: { measure, reason, uncorrected, by } }) => ({
          measure,
          reason,
          by: by.id,
          ...(uncorrected === undefined ? {} : { uncorrected }),
        }),
        approvedBy: [],
      }),
    },
    OFFICER_EXEMPTED: {
      guard: 'mayEnd',
      target: 'exempted',
      actions: assign({ exemption: ({ event }) => event.ground, reason: ({ event }) => event.reason }),
    },
    // A measure replaces neither legal nor party discipline: such cases go to the organ competent for them (移送, R6).
    TRANSFERRED_ELSEWHERE: {
      guard: 'mayEnd',
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
      guard: 'mayApprove',
      target: 'halfApproved',
      actions: assign({ approvedBy: ({ event }) => [event.by.id] }),
    },
    ...rejected,
    ...meritLossConfirmed,
    ...superiorDecides,
  },
});

/** The second person decides; with that the measure is issued (R6). */
export const halfApproved = accountability.createStateConfig({
  on: {
    MEASURE_APPROVED: {
      guard: 'mayApprove',
      target: 'issued',
      actions: [
        assign({
          approvedBy: ({ context, event }) => [...context.approvedBy, event.by.id],
          issuedAt: ({ event }) => event.at,
        }),
        ...issue,
      ],
    },
    ...rejected,
    ...meritLossConfirmed,
    ...superiorDecides,
  },
});
