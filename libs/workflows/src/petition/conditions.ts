import { officeDateOf } from '../process/office-date.js';
import { isConcerned, recusedIn, waitsForLeader, type PetitionContext } from './context.js';
import type { SuperiorDate } from './facts.js';
import type { JoinedMatter, PetitionEvent } from './events.js';
import { lighterKindOf } from './kind.js';
import { mayBeAsked } from './pulling-back.js';
import { openPause } from '../process/pause-run.js';
import { isOneOf } from '../process/one-person.js';
import { asCompared, isNewNumber } from '../process/as-compared.js';

/** Once a unit has signed, only that unit passes the matter on: to another, or to whoever decides whose it is (R1). */
export function passesOn(context: PetitionContext, event: PetitionEvent): boolean {
  const { unit } = context;
  if (event.by.unit !== unit) return false;
  const to = 'unit' in event ? event.unit : null;
  return to === null || (!isConcerned(context, to) && to !== unit && mayBeAsked(context, to));
}

/** Nobody decides what they asked for, nor about the time of a matter they handle (R3). */
export const isAnother = (
  { officer }: PetitionContext,
  { by }: PetitionEvent,
  requestedBy: string | undefined,
): boolean => !isOneOf(by, [officer, requestedBy]);

/** The general term is granted, the special one extended: the one says nothing about the other (R3). */
export function isAnswerTo(asked: 'generalReply' | 'specialReply', answer: PetitionEvent['type']): boolean {
  if (answer === 'EXTENSION_GRANTED') return asked === 'generalReply';
  return answer !== 'SPECIAL_TERM_EXTENDED' || asked === 'specialReply';
}

/** Only the superior moves the date, by another paper, not older than the one it changes, of a day that has come (限时办结 4). */
export function isNewPaper(
  { earlier = [], ...latest }: SuperiorDate,
  event: { at: string; reference: string; organ?: string; issuedOn?: string },
): boolean {
  const papers = [...earlier, latest];
  const isOlder = papers.some((paper) => (paper.issuedOn ?? '') > (event.issuedOn ?? ''));
  const { organ, issuedOn } = event;
  return (
    Boolean(organ) &&
    issuedOn !== undefined &&
    !isOlder &&
    issuedOn <= officeDateOf(event.at) &&
    isNewNumber(
      event.reference,
      papers.map((paper) => paper.reference),
    )
  );
}

/** Neither a head nor a leader has something of this matter to decide, a draft included: one after the other (R3, R4, R10). */
export const nothingWaits = (context: PetitionContext): boolean =>
  context.extension === null && !context.pauseAsked && !context.draftedBy && !waitsForLeader(context);

/** What came in with somebody it concerns, or whose unit it does, is not decided there (R1, R6). */
export const mayNotStay = (context: PetitionContext): boolean =>
  recusedIn(context).includes(context.firstContact) || isConcerned(context, context.ownUnit);

/** Whoever had it when it ended has become one it complains of, by a merger or a correction; or nobody had it, as before (R6). */
export const mayNotReturn = (context: PetitionContext): boolean =>
  context.unit === null ? mayNotStay(context) : isConcerned(context, context.unit);

/** Nobody handles a complaint about themselves, nor a matter they are recused from (R6). `otherwise`: who handles where the event names nobody. */
export function isFree(context: PetitionContext, event: PetitionEvent, otherwise?: string): boolean {
  const named = ('officer' in event ? event.officer : undefined) ?? otherwise;
  return named === undefined || !recusedIn(context).includes(named);
}

/** The promise from its receipt runs: neither missed, nor extended, standing still or begun anew (R3). */
const keepsItsPromise = ({ clocks: { generalReply, specialReply }, receivedAt, expired }: PetitionContext): boolean =>
  !expired && specialReply === undefined && generalReply?.startedAt === receivedAt && !openPause(generalReply);

/**
 * Joined only to a matter that came in before and is answered by its first promise, so that nobody's reply is due later for it;
 * that asks for as much and complains of the same unit and person, and shuts out whoever is recused from the other, so that
 * recusal holds for both (R3, R6).
 */
export function isEarlierAndAlike(context: PetitionContext, event: JoinedMatter): boolean {
  const isAlike =
    event.complainedUnit === context.complainedUnit &&
    event.complainedOfficer === context.complainedOfficer &&
    // What asks for something ends with no answer to a question: that would refuse it without a filing (R4).
    (event.lighter ?? null) === lighterKindOf(context);
  const out = recusedIn(context);
  return (
    isAlike &&
    !context.confidentialSince &&
    (event.missed === true || keepsItsPromise(context)) &&
    (event.recused ?? []).every((officer) => out.includes(officer)) &&
    Date.parse(event.receivedAt) >= Date.parse(context.receivedAt)
  );
}

/** Whoever joined is answered too, in words that were not written to somebody else (R2, R12). */
export function answersJoined({ joined = [] }: PetitionContext, event: PetitionEvent): boolean {
  if (joined.length === 0) return true;
  return (
    'joinedText' in event && event.joinedText !== undefined && asCompared(event.joinedText) !== asCompared(event.text)
  );
}
