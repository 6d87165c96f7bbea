import { assign } from 'xstate';
import type { EffectAction } from '../process/ladder-states.js';
import { startedRun } from '../process/start-clock.js';
import { paperOf } from '../process/superior-decision.js';
import type { AccountabilityContext } from './context.js';
import type { AccountabilityNotice } from './notices.js';
import { accountability } from './accountability.setup.js';
import { meritLossConfirmed } from './merit-loss.js';

/** "the withdrawn one no longer counts but stays on record" (R6). */
const takenBack = [
  {
    type: 'withdrawFromLedger',
    params: ({ context: { officer, reason } }) => ({ officer, reason: reason ?? '' }),
  },
  {
    type: 'owe',
    params: ({ context }) => ({
      notice: 'accountabilityWithdrawn',
      to: [{ officer: context.officer }, { desk: 'disciplineOfficer' }],
    }),
  },
] as const satisfies EffectAction<AccountabilityContext, AccountabilityNotice>[];

const withdrawable = accountability.createStateConfig({
  on: {
    ...meritLossConfirmed,
    MEASURE_WITHDRAWN: {
      guard: 'mayWithdraw',
      target: 'withdrawn',
      actions: [assign({ reason: ({ event }) => event.reason }), ...takenBack],
    },
    // 「调离岗位」: an act with its date, by which the twelve months count; whose warning was withdrawn is not reassigned for it.
    REASSIGNED: {
      guard: 'isReassigned',
      actions: assign({
        reassigned: ({ event: { reassignedOn: on, post, paper } }) => ({ on, post, ...(paper && { paper }) }),
      }),
    },
  },
}).on;

export const issued = accountability.createStateConfig({
  on: {
    MEASURE_SERVED: {
      guard: 'isServedInTime',
      target: 'served',
      actions: assign({
        served: ({ event }) => ({ on: event.servedAt, receipt: event.receipt }),
        // The term runs from the entry, not from the date entered: entering it late must not shorten the time to appeal.
        clocks: ({ context, event }) => startedRun(context.clocks, 'measureAppeal', event),
      }),
    },
    ...withdrawable,
  },
});

export const served = accountability.createStateConfig({
  on: {
    MEASURE_APPEALED: {
      guard: 'isSubject',
      target: 'underAppeal',
      actions: assign({
        appeal: ({ event }) => event.grounds,
        clocks: ({ context, event }) => startedRun(context.clocks, 'appealDecision', event),
      }),
    },
    ...withdrawable,
  },
  after: { 'measureAppeal.expiry': 'settled' },
});

const owedDecision = (decision: 'upheld' | 'withdrawn') => ({
  type: 'owe' as const,
  params: ({ context }: { context: AccountabilityContext }) => ({
    notice: 'appealDecision' as const,
    to: [{ officer: context.officer }],
    data: { decision },
  }),
});

/** A late decision on an appeal is a breach and a clue like any other; the appeal stays to be decided (R5, R6). */
const lateDecision = [
  {
    type: 'recordBreach',
    params: ({ context }) => ({
      clock: 'appealDecision',
      run: context.clocks['appealDecision']?.run ?? 1,
      responsible: { desk: 'disciplineSecretary' },
    }),
  },
  {
    type: 'owe',
    params: { notice: 'redCard', to: [{ desk: 'disciplineSecretary' }], data: { clock: 'appealDecision' } },
  },
  {
    type: 'raiseClue',
    params: { situation: 6, responsible: { desk: 'disciplineSecretary' }, fact: '申诉逾期未作决定' },
  },
] as const satisfies EffectAction<AccountabilityContext>[];

export const underAppeal = accountability.createStateConfig({
  initial: 'green',
  states: {
    green: { after: { 'appealDecision.expiry': { target: 'red', actions: lateDecision } } },
    red: {},
  },
  on: {
    ...meritLossConfirmed,
    APPEAL_DECIDED: [
      {
        guard: 'withdraws',
        target: 'withdrawn',
        actions: [assign({ reason: ({ event }) => event.reason }), owedDecision('withdrawn'), ...takenBack],
      },
      {
        guard: 'mayHearAppeal',
        target: 'settled',
        actions: [assign({ reason: ({ event }) => event.reason }), owedDecision('upheld')],
      },
    ],
    // Everybody who could hear it decided on it, or is of the line: the superior organ heard it (R6).
    SUPERIOR_DECIDED_APPEAL: [
      {
        guard: 'takesBack',
        target: 'withdrawn',
        actions: [
          assign({ superior: ({ event }) => paperOf(event), reason: ({ event }) => event.reason }),
          owedDecision('withdrawn'),
          ...takenBack,
        ],
      },
      {
        guard: 'isSuperiorDecision',
        target: 'settled',
        actions: [
          assign({ superior: ({ event }) => paperOf(event), reason: ({ event }) => event.reason }),
          owedDecision('upheld'),
        ],
      },
    ],
  },
});

/** Not final: a measure found wrong later can still be withdrawn (R6). */
export const settled = accountability.createStateConfig({ on: withdrawable });
