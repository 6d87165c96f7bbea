import { paperOf } from '../process/superior-decision.js';
import { handedDown, type ReportBackContext } from './context.js';
import { ladderStates, lateBy, leading, reportBack, reporting, starts } from './report-back.setup.js';
import { writing } from './writing.js';

const ladder = (clock: 'superiorReport' | 'reportAfterAnswer') =>
  ladderStates({
    clock,
    owedTo: (rung, context) =>
      rung === 'redCard'
        ? [...reporting(context), leading(context), { desk: 'disciplineOfficer' }]
        : [...reporting(context), ...(context.held.with === 'leader' ? [leading(context)] : [])],
    responsible: lateBy,
  });

/** How it ended is taken from the matter itself: nobody reports another outcome than the petitioner was told. */
const ended = reportBack.assign(({ event }) => {
  if (event.type !== 'MATTER_ENDED') return {};
  const { outcome, result, paper, unit, officer, dueDate, at } = event;
  return {
    end: { outcome, result, at, paper, delivered: null },
    unit,
    officer,
    dueDate,
    draft: null,
    draftedBy: null,
    checkedBy: null,
    signedBy: null,
    signedAt: null,
    sent: null,
  };
});

const delivered = reportBack.assign(({ context: { end }, event }) => {
  if (end === null || (event.type !== 'PAPER_DELIVERED' && event.type !== 'DELIVERY_SET_ASIDE')) return {};
  return { end: { ...end, delivered: event.type === 'PAPER_DELIVERED' ? event.countsFrom : null } };
});

const dateMoved = reportBack.assign(({ context: { paper, earlier }, event }) => {
  if (event.type !== 'REPORT_DATE_MOVED') return {};
  const { organ, reference, issuedOn, dueDate } = event;
  return { dueDate, paper: { organ, reference, issuedOn }, earlier: [...earlier, paper] };
});

const answered = reportBack.assign(({ event }) =>
  event.type === 'SUPERIOR_ANSWERED'
    ? { answer: { ...paperOf(event), result: event.result, opinion: event.opinion } }
    : {},
);

const returned = reportBack.assign(({ context: { paper, earlier }, event }) => {
  if (event.type !== 'SUPERIOR_ANSWERED') return {};
  const { organ, number: reference, decidedOn: issuedOn } = event;
  return { paper: { organ, reference, issuedOn }, earlier: [...earlier, paper] };
});

/** The matter goes back to work by the superior's paper and its date: returned is not forgotten (R3, R5). */
const workAgain = {
  type: 'tell',
  params: ({
    event,
  }: {
    event: { organ: string; number: string; decidedOn: string; opinion: string; dueDate?: string };
  }) => ({
    process: 'petition' as const,
    event: {
      type: 'SUPERIOR_RETURNED',
      organ: event.organ,
      reference: event.number,
      issuedOn: event.decidedOn,
      order: event.opinion,
      ...(event.dueDate === undefined ? {} : { dueDate: event.dueDate }),
    },
  }),
} as const;

const tellOfReturn = {
  type: 'owe',
  params: ({ context }: { context: ReportBackContext }) => ({
    notice: 'returnedFromAbove' as const,
    to: [...reporting(context), leading(context), { desk: 'disciplineOfficer' as const }],
  }),
} as const;

const superiorAnswers = [
  { guard: 'superiorAccepts', target: '#reportBack.accepted', actions: answered },
  {
    guard: 'superiorReturnsMatter',
    target: '#reportBack.awaitingEnd',
    actions: [answered, returned, workAgain, tellOfReturn],
  },
] as const;

/**
 * 上级交办、转送 (信访工作条例第二十二条): a matter that a superior organ assigned is reported back in a paper of its own once its
 * petitioner has the answer. Begun with the matter; a matter passed on owes at most word of its receipt.
 */
export const reportBackMachine = reportBack.createMachine({
  id: 'reportBack',
  context: ({ input }) => handedDown(input),
  initial: 'judging',
  states: {
    judging: { always: [{ guard: 'owesReceipt', target: 'receiptOwed' }, { target: 'awaitingEnd' }] },
    receiptOwed: {
      initial: 'green',
      entry: { type: 'owe', params: { notice: 'receiptLetter', to: [{ desk: 'coordinator' }] } },
      states: ladderStates({
        clock: 'receiptToSuperior',
        owedTo: (rung) =>
          rung === 'redCard' ? [{ desk: 'coordinator' }, { desk: 'disciplineOfficer' }] : [{ desk: 'coordinator' }],
        responsible: () => ({ desk: 'coordinator' }),
      }),
      on: { RECEIPT_TOLD: { guard: 'mayTellReceipt', target: 'receiptTold' } },
    },
    receiptTold: { type: 'final' },
    /** The superior's date runs at the matter itself until it has ended (R3). */
    awaitingEnd: { on: { MATTER_ENDED: { target: 'owed', actions: ended } } },
    owed: {
      type: 'parallel',
      entry: { type: 'owe', params: ({ context }) => ({ notice: 'reportDue', to: reporting(context) }) },
      states: {
        paper: writing,
        term: {
          initial: 'judging',
          states: {
            judging: { always: [{ guard: 'hasDate', target: 'dated' }, { target: 'undated' }] },
            dated: { initial: 'green', entry: starts('superiorReport'), states: ladder('superiorReport') },
            undated: { initial: 'green', entry: starts('reportAfterAnswer'), states: ladder('reportAfterAnswer') },
          },
          on: {
            REPORT_DATE_MOVED: {
              guard: 'movesByPaper',
              target: '.dated',
              actions: [
                dateMoved,
                { type: 'owe', params: { notice: 'reportDateMoved', to: [{ desk: 'disciplineOfficer' }] } },
              ],
            },
          },
        },
      },
      on: {
        PAPER_DELIVERED: { guard: 'isOfAnswer', actions: delivered },
        DELIVERY_SET_ASIDE: { guard: 'isOfAnswer', actions: delivered },
        MATTER_TAKEN_UP_AGAIN: 'awaitingEnd',
      },
    },
    sent: {
      initial: 'waiting',
      entry: starts('superiorAnswer'),
      states: {
        waiting: {
          after: {
            'superiorAnswer.expiry': {
              target: 'overdue',
              actions: { type: 'owe', params: { notice: 'reportUnanswered', to: [{ desk: 'coordinator' }] } },
            },
          },
        },
        overdue: {},
      },
      on: { SUPERIOR_ANSWERED: superiorAnswers, MATTER_TAKEN_UP_AGAIN: 'awaitingEnd' },
    },
    /** A matter that changes afterwards is reported anew: what was accepted was another outcome. */
    accepted: { on: { MATTER_TAKEN_UP_AGAIN: 'awaitingEnd' } },
  },
});
