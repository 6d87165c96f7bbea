import { takenAway } from './correcting.js';
import { afterMerger, isMerger } from './merger-facts.js';
import { petition } from './petition.setup.js';
import { dutyToReport } from './urgent.js';

/** Until another unit has signed, the breach of what is due is of the unit that had signed for it and was merged (R1, R3). */
const leave = petition.assign(({ context, event }) => {
  if (!isMerger(event)) return {};
  const { unit, officer, givenUpBy } = context;
  const facts = afterMerger(context, event);
  const left = unit === null ? (givenUpBy ?? null) : { unit, officer };
  return { ...facts, ...takenAway({ ...context, ...facts }), handOver: null, givenUpBy: left };
});

const facts = petition.enqueueActions(({ context, event, enqueue }) => {
  if (!isMerger(event)) return;
  enqueue.assign(afterMerger(context, event));
  // Nobody has signed: the successor is asked to, and no clock begins anew by that (R1, R3).
  if (context.routedTo === event.from)
    enqueue({ type: 'owe', params: { notice: 'handOverSlip', to: ['firstContact', { headOf: event.into }] } });
});

/** 单位合并: told by the engine, in every stage of the matter. */
export const merging = { UNIT_MERGED: { actions: facts } } as const;

/** An open matter that would come to those it complains of goes to the desk, which says whose it is now (R1, R6). */
export const movedByMerger = {
  UNIT_MERGED: {
    guard: 'losesItsHolder',
    target: '.routing.coordination',
    actions: [leave, dutyToReport],
  },
} as const;

/** Not while a leader decides a filing: it is told again once that is decided (R4). */
export const notMovedWhileFiled = { UNIT_MERGED: { guard: 'losesItsHolder' } } as const;
