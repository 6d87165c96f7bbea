import { assign, setup } from 'xstate';
import { delaysOf } from '../process/clock.js';
import { effectsOf, type Recipient } from '../process/effects.js';
import { laddersOf } from '../process/ladder-states.js';
import { startedRun } from '../process/start-clock.js';
import { isOneOf } from '../process/one-person.js';
import { allHold } from '../process/requirement.js';
import { noonOf, officeDateOf } from '../process/office-date.js';
import { paperDeliveryClocks } from './clocks.js';
import { issued, type PaperDeliveryContext } from './context.js';
import type { PaperDeliveryEvent } from './events.js';
import type { PaperDeliveryInput } from './input.js';
import { paperDeliveryNotices } from './notices.js';
import { recordOf } from './record.js';
import { toPost, toRecord, toReturn } from './requirements.js';
import { isNews, posted, reported, returned, texted } from './tries.js';

const isOnRecordPossible = allHold(toRecord);

const delivery = setup({
  types: {
    context: {} as PaperDeliveryContext,
    events: {} as PaperDeliveryEvent,
    input: {} as PaperDeliveryInput | undefined,
  },
  actions: effectsOf(paperDeliveryNotices),
  delays: delaysOf(paperDeliveryClocks),
  guards: {
    // Who made a record the petitioner contradicted does not make the next one.
    isDelivered: ({ context, event }) =>
      isOnRecordPossible({ context, event }) && !isOneOf(event.by, [context.disputed?.enteredBy]),
    mayPost: allHold(toPost),
    mayReturn: allHold(toReturn),
    // A message a day at most: more would be a nuisance, and no proof.
    mayText: ({ context, event }) =>
      !(context.tries ?? []).some(({ way, on }) => way === 'text' && on === officeDateOf(event.at)),
    isNews: ({ context, event }) => event.type === 'TEXT_REPORTED' && isNews(context, event),
    // In doubt for the petitioner, and once: a second record, by somebody else, stands.
    mayDispute: ({ context }) => context.disputed === null,
    isAboutThisPaper: ({ context, event }) => event.type === 'RELIEF_ASKED' && event.paper === context.paper,
  },
});

const ladderStates = laddersOf(paperDeliveryClocks, delivery);

/** The head of the unit that issued it, and the desk that may deliver it too. */
const delivering = ({ unit }: PaperDeliveryContext): Recipient[] => [{ headOf: unit }, { desk: 'coordinator' }];

/** What follows from the delivery concerns whoever gives relief: which of them waits for this paper, each knows itself. */
const tellOf = (type: 'PAPER_DELIVERED' | 'DELIVERY_SET_ASIDE') =>
  (['review', 'denial', 'reportBack'] as const).map((process) => ({
    type: 'tell' as const,
    params: ({ context }: { context: PaperDeliveryContext }) => ({
      process,
      event: { type, paper: context.paper, countsFrom: noonOf(context.delivery?.countsFrom ?? context.dated) },
    }),
  }));

/** Who asks for relief has the paper: the report back may say so. */
const hasIt = {
  type: 'tell',
  params: ({ context, event }: { context: PaperDeliveryContext; event: { at: string } }) => ({
    process: 'reportBack' as const,
    event: { type: 'PAPER_DELIVERED', paper: context.paper, countsFrom: event.at },
  }),
} as const;

const noteReport = delivery.assign(({ context, event }) =>
  event.type === 'TEXT_REPORTED' ? { tries: reported(context, event) } : {},
);

/** What is tried is no delivery: the clock runs on, and the paper is still to be delivered. */
const tried = {
  PAPER_POSTED: {
    guard: 'mayPost',
    actions: delivery.assign(({ context, event }) =>
      event.type === 'PAPER_POSTED' ? { tries: posted(context, event) } : {},
    ),
  },
  MAIL_RETURNED: {
    guard: 'mayReturn',
    actions: delivery.assign(({ context, event }) =>
      event.type === 'MAIL_RETURNED' ? { tries: returned(context, event) } : {},
    ),
  },
  TEXT_ORDERED: {
    guard: 'mayText',
    actions: delivery.assign(({ context, event }) =>
      event.type === 'TEXT_ORDERED' ? { tries: texted(context, event) } : {},
    ),
  },
  TEXT_REPORTED: { guard: 'isNews', actions: noteReport },
} as const;

const received = [
  delivery.assign(({ event }) => ({ delivery: recordOf(event) })),
  ...tellOf('PAPER_DELIVERED'),
] as const;

/** 送达 (R10): terms of relief run from the recorded delivery of the paper, and until then from nothing. */
export const paperDeliveryMachine = delivery.createMachine({
  id: 'paperDelivery',
  context: ({ input }) => issued(input),
  initial: 'toDeliver',
  states: {
    toDeliver: {
      initial: 'green',
      states: ladderStates({
        clock: 'paperDelivery',
        owedTo: (rung, context) =>
          rung === 'redCard' ? [...delivering(context), { desk: 'disciplineOfficer' }] : delivering(context),
        responsible: ({ unit }) => ({ unit, officer: null }),
      }),
      on: {
        DELIVERY_RECORDED: { guard: 'isDelivered', target: 'received', actions: [...received] },
        RECEIPT_CONFIRMED: { target: 'received', actions: [...received] },
        // Who asks for relief has the paper: no term turns on its delivery any more.
        RELIEF_ASKED: { guard: 'isAboutThisPaper', target: 'answeredByRequest', actions: hasIt },
        MATTER_TAKEN_UP_AGAIN: 'withdrawn',
        ...tried,
      },
    },
    received: {
      on: {
        // What was said of a message stays on record beside a delivery that rests on it.
        TEXT_REPORTED: { guard: 'isNews', actions: noteReport },
        DELIVERY_DISPUTED: {
          guard: 'mayDispute',
          target: 'toDeliver',
          actions: [
            ...tellOf('DELIVERY_SET_ASIDE'),
            {
              type: 'owe',
              params: ({ context }) => ({
                notice: 'deliveryDisputed',
                to: [...delivering(context), { desk: 'disciplineOfficer' }],
              }),
            },
            assign({
              disputed: ({ context }) => context.delivery,
              delivery: null,
              clocks: ({ context, event }) => startedRun(context.clocks, 'paperDelivery', event),
            }),
          ],
        },
        MATTER_TAKEN_UP_AGAIN: 'withdrawn',
      },
    },
    answeredByRequest: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});
