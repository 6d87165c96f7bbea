import { setup } from 'xstate';
import { startedRun } from '../process/start-clock.js';
import { delaysOf, type Laddered } from '../process/clock.js';
import { openPause } from '../process/pause-run.js';
import { laddersOf, type Ladder } from '../process/ladder-states.js';
import { officeDateOf } from '../process/office-date.js';
import { allHold } from '../process/requirement.js';
import { effectsOf } from '../process/effects.js';
import { isOneOf } from '../process/one-person.js';
import { badAnswers } from './call-back-outcomes.js';
import { wereEnough } from './call-back-tries.js';
import { petitionClocks, type PetitionClock } from './clocks.js';
import type { PetitionEvent } from './events.js';
import {
  isAnother,
  isAnswerTo,
  isEarlierAndAlike,
  isFree,
  isNewPaper,
  mayNotReturn,
  mayNotStay,
  nothingWaits,
  passesOn,
} from './conditions.js';
import { bounceCap, isConcerned, type PetitionContext } from './context.js';
import {
  becomesAccusation,
  leavesSealedLane,
  mayBeConfirmed,
  mayBeProposed,
  mayNotStayWith,
  turnsOnlyDays,
} from './correction-conditions.js';
import type { PetitionInput } from './input.js';
import { lighterKindOf } from './kind.js';
import { losesItsHolder } from './merger-facts.js';
import { petitionNotices } from './notices.js';
import { mayBeAsked, pullsBackAtFirst, pullsBackFrom } from './pulling-back.js';
import { isHeardByAnother, mayBeConsentedTo, mayBeNoted, mayBeWithdrawn } from './withdrawal-conditions.js';
import {
  toAddMaterial,
  toAnswer,
  toConfirmJoining,
  toDeny,
  toJoin,
  toProposeJoining,
  toRecuse,
  toReply,
  toSubmit,
  isDrafterRecused,
} from './requirements.js';

/** What all stages of the petition share: types, effects, clocks and the questions they ask of the facts. */
export const petition = setup({
  types: {
    context: {} as PetitionContext,
    events: {} as PetitionEvent,
    input: {} as PetitionInput | undefined,
  },
  actions: effectsOf(petitionNotices),
  delays: delaysOf(petitionClocks),
  guards: {
    mayBecomeConfidential: ({ context: { confidentialSince, lead, joined = [] } }) =>
      !confidentialSince && !lead && joined.length === 0,
    isConfidential: ({ context }) => Boolean(context.confidentialSince),
    isAccusation: ({ context }) => context.lane === 'accusation',
    mayNotStay: ({ context }) => mayNotStay(context),
    isWithComplained: ({ context }) => isConcerned(context, context.unit),
    wouldReturnToComplained: ({ context }) => mayNotReturn(context),
    mayHandOver: ({ context, event }) =>
      'unit' in event &&
      !isConcerned(context, event.unit) &&
      event.unit !== context.ownUnit &&
      mayBeAsked(context, event.unit),
    // A complaint about a unit or an officer of it never routes to it (recusal, R6).
    mayReceive: ({ context, event }) => 'unit' in event && !isConcerned(context, event.unit),
    // Somebody was recused, and the unit has nobody who goes on: the desk gives the matter to another, once for each (R1, R6).
    mayBeTakenOver: ({ context, event }) =>
      'unit' in event &&
      !isConcerned(context, event.unit) &&
      event.unit !== (context.unit ?? context.routedTo) &&
      context.officer === null &&
      (context.recusals ?? []).length > (context.movedFor ?? 0),
    // Once; the unit it went to has still to sign, and a leader's word stands (R1).
    mayBeMoved: ({ context, event }) =>
      'unit' in event &&
      context.routedTo !== null &&
      event.unit !== context.routedTo &&
      !isConcerned(context, event.unit) &&
      !context.routingIsBinding &&
      context.movedByDesk !== true &&
      context.lane !== 'accusation',
    mayPullBackAtFirst: ({ context, event }) => pullsBackAtFirst(context, event),
    mayPullBackFresh: ({ context, event }) => pullsBackFrom(context, event, 'fresh'),
    mayPullBack: ({ context, event }) => pullsBackFrom(context, event, 'work'),
    // Nobody had been named: a colleague of the unit takes it up.
    mayFollow: ({ context, event }) => context.officer === null && isFree(context, event, event.by.id),
    mayBeReplaced: allHold(toRecuse),
    mayHandleHere: ({ context, event }) =>
      !isConcerned(context, context.ownUnit) && isFree(context, event, context.firstContact),
    mayHandle: ({ context, event }) => isFree(context, event),
    mayPassOn: ({ context, event }) => passesOn(context, event),
    isAnotherDesk: ({ context, event }) => !isOneOf(event.by, [context.firstContact]),
    // Who proposed it confirms nothing, and nobody redirects an accusation (R1, R4).
    mayConfirmRedirect: ({ context, event }) =>
      context.lane !== 'accusation' &&
      context.redirectProposed != null &&
      !isOneOf(event.by, [context.redirectProposed.by, context.firstContact]),
    // Nobody signed for it: the first contact may still say where to go, as on the day it came in (R1).
    mayStillRedirect: ({ context, event }) => context.lapsed === true && event.by.id === context.firstContact,
    passesOnTooOften: ({ context, event }) => passesOn(context, event) && context.bounces.length + 1 >= bounceCap,
    isLighter: ({ context }) => lighterKindOf(context) !== null,
    isLighterOfComplained: ({ context }) => lighterKindOf(context) !== null && mayNotReturn(context),
    isUnsigned: ({ context }) => context.unit === null,
    isMissed: ({ context }) => context.expired,
    // On the day of the receipt both terms end on the same day, and the promise is enough.
    isLaterDay: ({ context, event }) =>
      officeDateOf(event.at) > officeDateOf(context.clocks.generalReply?.startedAt ?? event.at),
    promiseStandsStill: ({ context }) => promisePause(context) !== undefined,
    promiseRuns: ({ context }) => promisePause(context) === undefined,
    bouncedTooOften: ({ context }) => context.bounces.length + 1 >= bounceCap,
    routeTold: ({ context }) => context.routeTold,
    isBinding: ({ context }) => context.routingIsBinding,
    hasSuperiorDate: ({ context }) => context.superior !== null,
    hasStatutoryTerm: ({ context }) => context.statutory,
    wasNoticedBefore: ({ context }) => context.oneTimeNotices > 0,
    mayAsk: ({ context }) =>
      context.unit !== null && !context.expired && nothingWaits(context) && !context.extendedOnce,
    asksNoMore: ({ context }) => context.extension === null,
    anotherDecides: ({ context, event }) =>
      !context.expired &&
      context.extension !== null &&
      isAnswerTo(context.extension.clock, event.type) &&
      isAnother(context, event, context.extension.requestedBy),
    // Of the unit complained of nobody could read the instruction, nor report (R6): it waits until another has the matter.
    mayInstruct: ({ context, event }) =>
      !isConcerned(context, instructedUnit(context)) && 'dueDate' in event && event.dueDate >= officeDateOf(event.at),
    mayDateSuperior: ({ context, event }) =>
      event.type === 'SUPERIOR_DATE_SET' &&
      event.dueDate >= officeDateOf(event.at) &&
      (context.superior === null || event.dueDate <= context.superior.dueDate || isNewPaper(context.superior, event)),
    isNotUrgent: ({ context }) => context.urgent !== true,
    isPartly: ({ event }) => event.type === 'DENIAL_CONFIRMED' && event.partly === true,
    mayReply: allHold(toReply),
    maySubmit: allHold(toSubmit),
    drafterIsRecused: (question) => allHold(toRecuse)(question) && isDrafterRecused(question),
    mayAnswer: allHold(toAnswer),
    groundStands: allHold(toDeny),
    mayAskForPause: ({ context }) => context.unit !== null && nothingWaits(context) && !context.pausesUsedUp,
    // Nobody stops their own clock: a head who does not handle the matter consents (R3).
    mayPause: ({ context, event }) =>
      context.unit !== null &&
      !context.draftedBy &&
      context.extension === null &&
      !context.pausesUsedUp &&
      isAnother(context, event, context.pauseAsked?.requestedBy),
    mayGrantPause: ({ context, event }) =>
      context.unit !== null && context.pauseAsked != null && isAnother(context, event, context.pauseAsked.requestedBy),
    isExtended: ({ context: { clocks } }) =>
      clocks.specialReply?.startedAt === (clocks.generalReply?.startedAt ?? null),
    waitsForMaterial: ({ context, event }) =>
      context.pausedFor?.ground === 'petitionerMaterials' && allHold(toAddMaterial)({ context, event }),
    isWhatWasAsked: allHold(toAddMaterial),
    // Nobody extends the term of a matter they handle (R3).
    statutoryMayGrow: ({ context, event }) =>
      context.clocks.statutoryOpinion?.extensions === undefined &&
      !context.draftedBy &&
      !isOneOf(event.by, [context.officer]),
    notYetRated: ({ context }) => context.rating === undefined,
    isBadRating: ({ context, event }) =>
      context.rating === undefined &&
      event.type === 'RATED' &&
      [event.reception, event.handling].includes('notSatisfied'),
    isDissatisfied: ({ context, event }) =>
      event.type === 'CALLED_BACK' &&
      badAnswers.some((one) => one === event.satisfaction) &&
      !isOneOf(event.by, [context.officer]),
    isWrongNumber: ({ context, event }) =>
      event.type === 'CALLED_BACK' && event.satisfaction === 'wrongNumber' && !isOneOf(event.by, [context.officer]),
    mayJoin: allHold(toJoin),
    mayProposeJoining: allHold(toProposeJoining),
    mayConfirmJoining: allHold(toConfirmJoining),
    mayProposeCorrection: ({ context }) => mayBeProposed(context),
    mayConfirmCorrection: ({ context, event }) => mayBeConfirmed(context, event),
    isCorrectionProposed: ({ context }) => context.correctionProposed != null,
    becomesAccusation: ({ context, event }) => mayBeConfirmed(context, event) && becomesAccusation(context),
    leavesSealedLane: ({ context, event }) => mayBeConfirmed(context, event) && leavesSealedLane(context),
    mayNotStayWith: ({ context, event }) => mayBeConfirmed(context, event) && mayNotStayWith(context),
    losesItsHolder: ({ context, event }) => losesItsHolder(context, event),
    turnsOnlyDays: ({ context, event }) => mayBeConfirmed(context, event) && turnsOnlyDays(context),
    mayWithdraw: ({ context, event }) => mayBeWithdrawn(context, event),
    mayNoteWithdrawal: ({ context, event }) => mayBeNoted(context, event),
    isWithdrawalNoted: ({ context }) => context.withdrawalNoted != null,
    mayConfirmWithdrawal: ({ context, event }) => isHeardByAnother(context, event) && mayBeWithdrawn(context, event),
    mayConsent: ({ context }) => mayBeConsentedTo(context),
    isJoiningProposed: ({ context }) => context.joiningProposed != null,
    mayLead: ({ context, event }) =>
      (event.type === 'MATTER_JOINED' || event.type === 'MATTER_PROPOSED') &&
      context.lane !== 'accusation' &&
      // The draft that waits says nothing to whoever would be joined now (R2, R10).
      !context.draftedBy &&
      isEarlierAndAlike(context, event),
    wasHandled: ({ context }) => context.unit !== null,
    mayStillBeReached: ({ context, event }) =>
      event.type === 'CALLED_BACK' &&
      event.satisfaction === 'notReached' &&
      !isOneOf(event.by, [context.officer]) &&
      !wereEnough([...(context.callBackTries ?? []), event.at]),
    didNotHandle: ({ context, event }) => !isOneOf(event.by, [context.officer]),
  },
});

const ladders = laddersOf(petitionClocks, petition);

type MatterClock = Laddered<typeof petitionClocks>;
/** Any state of the matter, for what would be too long a type written out. */
export type StateConfig = Parameters<typeof petition.createStateConfig>[0];
/** By name, or every state that holds one would be written out with it. */
export interface MatterLight {
  entry?: StateConfig['entry'];
  after?: StateConfig['after'];
  on?: StateConfig['on'];
}

/** The ladder of a clock of the matter. */
export const ladderStates = (ladder: Ladder<PetitionContext, MatterClock>): Record<string, MatterLight> =>
  ladders(ladder);

/** The pause in which the promise to the petitioner stands still now (R3, R4). */
export const promisePause = ({ clocks }: PetitionContext) =>
  openPause(clocks.generalReply) ?? openPause(clocks.specialReply);

/** What started a clock: the event, or for XState's own first event, which has no instant, the registration. */
export const causeOf = (
  context: PetitionContext,
  event: { type: string; at?: string },
): { type: string; at: string } =>
  event.at === undefined ? { type: 'REGISTERED', at: context.openedAt } : { type: event.type, at: event.at };

/** The unit an instruction goes to: that which has the matter now (R9). */
export const instructedUnit = ({ unit, routedTo, ownUnit }: PetitionContext): string => unit ?? routedTo ?? ownUnit;

/** Starts a run of a clock where its state is entered. */
export const startClock = (clock: PetitionClock) =>
  petition.assign(({ context, event }) => ({ clocks: startedRun(context.clocks, clock, causeOf(context, event)) }));
