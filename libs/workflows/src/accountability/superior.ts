import { assign } from 'xstate';
import type { Measure } from '../process/effects.js';
import type { EffectAction } from '../process/ladder-states.js';
import { paperOf } from '../process/superior-decision.js';
import { accountability } from './accountability.setup.js';
import type { AccountabilityContext } from './context.js';
import type { AccountabilityNotice } from './notices.js';

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

/** A measure that has been decided: told to the officer and entered in the ledger. */
export const issue = [notice, ledgerEntry];

/** Nobody of the office is left to find, propose or decide: what the superior organ decided is entered (R6). */
export const superiorDecides = accountability.createStateConfig({
  on: {
    SUPERIOR_DECIDED: [
      {
        guard: 'spares',
        target: '#accountability.exempted',
        actions: assign({ superior: ({ event }) => paperOf(event), reason: ({ event }) => event.reason }),
      },
      {
        guard: 'isSuperiorDecision',
        target: '#accountability.issued',
        actions: [
          assign({
            superior: ({ event }) => paperOf(event),
            proposal: ({ context, event: { measure, reason, by } }) =>
              measure === 'none' ? context.proposal : { measure, reason, by: by.id },
            approvedBy: [],
            issuedAt: ({ event }) => event.at,
          }),
          ...issue,
        ],
      },
    ],
  },
}).on;
