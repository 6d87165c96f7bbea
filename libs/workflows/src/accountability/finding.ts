import { assign } from 'xstate';
import { startedRun } from '../process/start-clock.js';
import type { AccountabilityEvent } from './events.js';
import type { AccountabilityContext } from './context.js';
import { superiorDecides } from './superior.js';
import { accountability } from './accountability.setup.js';

type Found = Extract<AccountabilityEvent, { type: 'FINDING_OPENED' | 'FINDING_RECORDED' }>;

function asFound({
  type: _type,
  situation: _situation,
  at: _at,
  by,
  ...finding
}: Found): AccountabilityContext['finding'] {
  return { ...finding, by: by.id };
}

/** A clue is never a sanction: it ends here or a committee member opens a finding (R6). */
export const clue = accountability.createStateConfig({
  on: {
    ...superiorDecides,
    FINDING_OPENED: {
      guard: 'isFounded',
      target: 'finding',
      actions: assign({
        situation: ({ context, event }) => event.situation ?? context.situation,
        finding: ({ event }) => asFound(event),
      }),
    },
    CLUE_DISMISSED: {
      guard: 'isAnother',
      target: 'dismissed',
      actions: assign({ reason: ({ event }) => event.reason }),
    },
  },
});

/** Drafting: the finding stands once it is recorded, and then the officer is heard (R6). */
export const finding = accountability.createStateConfig({
  on: {
    ...superiorDecides,
    FINDING_RECORDED: {
      guard: 'isFounded',
      target: 'awaitingStatement',
      actions: [
        assign({
          situation: ({ context, event }) => event.situation ?? context.situation,
          finding: ({ event }) => asFound(event),
          clocks: ({ context, event }) => startedRun(context.clocks, 'officerStatement', event),
        }),
        {
          type: 'owe',
          params: ({ context }) => ({
            notice: 'statementInvited',
            to: [{ officer: context.officer }],
            data: { situation: context.situation },
          }),
        },
      ],
    },
  },
});

export const awaitingStatement = accountability.createStateConfig({
  on: {
    STATEMENT_SUBMITTED: {
      guard: 'isSubject',
      target: 'deliberation',
      actions: assign({ statement: ({ event }) => event.text }),
    },
  },
  after: {
    'officerStatement.expiry': { target: 'deliberation', actions: assign({ statementLapsed: true }) },
  },
});
