import { assign } from 'xstate';
import { paperOf } from '../process/superior-decision.js';
import { denial } from './denial.setup.js';
import { recordConfirmation, tellConfirmation, tellOverturning } from './told-petition.js';

const kept = denial.assign(({ event }) =>
  event.type === 'SUPERIOR_DECIDED' || event.type === 'SUPERIOR_REVIEWED'
    ? { superior: paperOf(event), opinion: event.opinion }
    : {},
);

/** Nobody of the office may decide on the filing: what the superior organ decided is entered (R4, R6). */
export const superiorDecides = denial.createStateConfig({
  on: {
    SUPERIOR_DECIDED: [
      {
        guard: 'superiorConfirms',
        target: '#denial.confirmed',
        actions: [
          kept,
          // In place of the leaders who signed stand the organ and its paper.
          assign({ confirmedBy: ({ event }) => [event.organ, event.number] }),
          recordConfirmation,
          { type: 'owe', params: { notice: 'denialNotice', to: ['petitioner', 'firstContact'] } },
          tellConfirmation,
        ],
      },
      {
        guard: 'superiorCorrects',
        target: '#denial.corrected',
        actions: [
          kept,
          {
            type: 'tell',
            params: ({ event }) => ({
              process: 'petition',
              event: { type: 'DENIAL_CORRECTED', opinion: event.opinion },
            }),
          },
        ],
      },
    ],
  },
}).on;

/** Nor may anybody review it: the superior organ's review is entered (R4, R6). */
export const superiorReviews = denial.createStateConfig({
  on: {
    SUPERIOR_REVIEWED: [
      {
        guard: 'superiorUpholds',
        target: '#denial.upheld',
        actions: [
          kept,
          assign({ reply: ({ event }) => event.reply }),
          { type: 'owe', params: { notice: 'denialReviewReply', to: ['petitioner'], data: { result: 'upheld' } } },
        ],
      },
      {
        guard: 'superiorOverturns',
        target: '#denial.overturned',
        actions: [
          kept,
          assign({ reply: ({ event }) => event.reply }),
          { type: 'owe', params: { notice: 'denialReviewReply', to: ['petitioner'], data: { result: 'overturned' } } },
          tellOverturning,
        ],
      },
    ],
  },
}).on;
