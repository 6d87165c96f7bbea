import { assign } from 'xstate';
import type { Responsible } from '../process/effects.js';
import type { EffectAction } from '../process/ladder-states.js';
import { startedRun } from '../process/start-clock.js';
import { isMajor, type DenialContext } from './context.js';
import { ladderStates, denial } from './denial.setup.js';
import { superiorDecides } from './superior.js';
import { recordConfirmation, tellConfirmation } from './told-petition.js';

/** The breach is the leader's, who did not decide; not that of the handler who filed (R4). */
const silentSide = ({ filingUnit }: DenialContext): Responsible => ({ leaderOf: filingUnit });

const silenceIsAClue: EffectAction<DenialContext> = {
  type: 'raiseClue',
  params: ({ context }) => ({ situation: 6, responsible: silentSide(context), fact: '否定报备逾期未审批' }),
};

/** Silence escalates and never counts as consent: at red it still waits, now for the principal leader too (R4). */
export const awaitingDecision = denial.createStateConfig({
  entry: {
    type: 'owe',
    params: ({ context }) => ({ notice: 'denialFiling', to: [{ leaderOf: context.filingUnit }] }),
  },
  initial: 'green',
  states: ladderStates({
    clock: 'denialDecision',
    owedTo: (rung, { filingUnit }) =>
      rung === 'redCard'
        ? [{ leaderOf: filingUnit }, { desk: 'principalLeader' }, { desk: 'disciplineOfficer' }]
        : [{ leaderOf: filingUnit }],
    responsible: silentSide,
    onRed: [silenceIsAClue],
  }),
  on: {
    ...superiorDecides,
    COLLECTIVE_DECISION_RECORDED: {
      guard: 'isCollective',
      actions: assign({ collective: ({ event }) => ({ members: event.members, minutes: event.minutes }) }),
    },
    DENIAL_CONFIRMED: {
      guard: 'mayConfirm',
      target: 'confirmed',
      actions: [
        assign({
          confirmedBy: ({ context, event }) => [...new Set([...(context.collective?.members ?? []), event.by.id])],
        }),
        recordConfirmation,
        { type: 'owe', params: { notice: 'denialNotice', to: ['petitioner', 'firstContact'] } },
        tellConfirmation,
      ],
    },
    DENIAL_CORRECTED: {
      guard: 'isAnother',
      target: 'corrected',
      actions: [
        assign({ opinion: ({ event }) => event.opinion }),
        {
          type: 'tell',
          params: ({ event }) => ({ process: 'petition', event: { type: 'DENIAL_CORRECTED', opinion: event.opinion } }),
        },
      ],
    },
    DENIAL_RETURNED: {
      guard: 'isAnother',
      target: 'returned',
      actions: [
        // Cleared: a collective decision holds for the facts as they were filed, and a new filing needs another one.
        assign({ questions: ({ event }) => event.questions, collective: null }),
        {
          type: 'owe',
          params: ({ context }) => ({ notice: 'denialReturned', to: [{ officer: context.filedBy }] }),
        },
        { type: 'tell', params: { process: 'petition', event: { type: 'DENIAL_RETURNED' } } },
      ],
    },
  },
});

export const returned = denial.createStateConfig({
  on: {
    DENIAL_REFILED: {
      guard: 'mayRefile',
      target: 'awaitingDecision',
      actions: [
        assign({
          ground: ({ event }) => event.ground,
          legalBasis: ({ event }) => event.legalBasis,
          reason: ({ event }) => event.reason,
          materialsReturned: ({ event }) => event.materialsReturned,
          draftNotice: ({ event }) => event.draftNotice,
          partly: ({ event }) => event.partly,
          requests: ({ event }) => (event.partly ? event.requests : undefined),
          earlierMatter: ({ event }) => event.earlierMatter ?? null,
          recheck: ({ event }) => event.recheck ?? null,
          major: ({ context, event }) => context.major || isMajor(event),
          clocks: ({ context, event }) => startedRun(context.clocks, 'denialDecision', event),
        }),
        { type: 'tell', params: { process: 'petition', event: { type: 'DENIAL_REFILED' } } },
      ],
    },
    DENIAL_ABANDONED: {
      target: 'abandoned',
      actions: { type: 'tell', params: { process: 'petition', event: { type: 'DENIAL_ABANDONED' } } },
    },
  },
});
