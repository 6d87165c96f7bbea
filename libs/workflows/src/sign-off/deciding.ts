import type { Responsible } from '../process/effects.js';
import { startedRun } from '../process/start-clock.js';
import type { SignOffClock } from './clocks.js';
import { currentVersion, draftIn, returnsOf, type Return, type SignOffContext } from './context.js';
import type { SignOffEvent } from './events.js';
import { ladderStates, signOff } from './sign-off.setup.js';

type Moment = { context: SignOffContext; event: SignOffEvent };

/** The petition knows with whom its draft lies: a promise that is missed there is missed by them (R3, R5). */
const movedTo = (to: 'head' | 'leader' | 'drafter') =>
  ({
    type: 'tell',
    params: ({ context }: { context: SignOffContext }) => ({
      process: 'petition' as const,
      event: { type: 'DRAFT_MOVED', to, returns: returnsOf(context) },
    }),
  }) as const;

/** XState's own first event has no instant: the first run begins with the submission. */
const starts = (clock: SignOffClock) =>
  signOff.assign(({ context, event }) => ('at' in event ? { clocks: startedRun(context.clocks, clock, event) } : {}));

/** The text that was signed is the text that is issued (R10). */
const issued = {
  type: 'tell',
  params: ({ context }: { context: SignOffContext }) => ({
    process: 'petition' as const,
    event: {
      type: 'REPLY_SIGNED',
      ...draftIn(context.draft),
      draftedBy: context.draftedBy,
      version: currentVersion(context),
      ...(context.checkedBy === null ? {} : { checkedBy: context.checkedBy }),
      ...(context.superior === undefined ? {} : { organ: context.superior.organ }),
    },
  }),
} as const;

const signed = signOff.assign(({ event }) => ({ signedBy: event.by.id }));

/** To the drafter, who learns that it is issued as they wrote it. */
const tellDrafter = {
  type: 'owe',
  params: ({ context }: { context: SignOffContext }) => ({
    notice: 'draftSigned' as const,
    to: [{ officer: context.draftedBy }],
  }),
} as const;

export const signs = { target: '#signOff.signed', actions: [signed, issued, tellDrafter] } as const;

function remarksOf(event: SignOffEvent): Return[] {
  if (event.type !== 'DRAFT_RETURNED' && event.type !== 'DRAFT_SENT_BACK') return [];
  const { version, remarks, items, at, by } = event;
  return [{ version, remarks, items, at, by: by.id }];
}

const returned = signOff.assign(({ context, event }) => ({
  returned: [...context.returned, ...remarksOf(event)],
  checkedBy: null,
}));

const tellOfReturn = {
  type: 'owe',
  params: ({ context }: { context: SignOffContext }) => ({
    notice: 'draftReturned' as const,
    to: [{ officer: context.draftedBy }],
  }),
} as const;

/** Nobody says no quietly by returning a draft again and again: from the third time on the committee sees each (R4, R5). */
const tellCommittee = {
  type: 'owe',
  params: ({ context }: Moment) => ({
    notice: 'draftReturnedOften' as const,
    to: ['committee' as const, { leaderOf: context.unit }, { officer: context.draftedBy }],
  }),
} as const;

const backToDrafter = { target: '#signOff.returned', actions: [returned, movedTo('drafter'), tellOfReturn] } as const;

/** The third return of a reply: no more is it given back, but another leader decides on it as it stands (R4). */
const toAnotherLeader = {
  target: '#signOff.awaitingSignature',
  reenter: true,
  actions: [
    signOff.assign(({ context, event }) => ({ setAside: [...context.setAside, event.by.id] })),
    returned,
    tellCommittee,
  ],
} as const;

const abandoned = {
  target: '#signOff.abandoned',
  actions: { type: 'tell', params: { process: 'petition', event: { type: 'DRAFT_ABANDONED' } } },
} as const;

const recorded = signOff.assign(({ event }) =>
  event.type === 'SUPERIOR_DECIDED'
    ? { superior: { organ: event.organ, number: event.number, decidedOn: event.decidedOn } }
    : {},
);

/** Nobody of the office may decide: what the superior organ decided is entered (R6). */
const superiorDecides = [
  { guard: 'superiorSigns', target: '#signOff.signed', actions: [recorded, issued, tellDrafter] },
  { guard: 'superiorReturns', target: '#signOff.returned', actions: [movedTo('drafter'), tellOfReturn] },
] as const;

const askForCheck = {
  type: 'owe',
  params: ({ context }: { context: SignOffContext }) => ({
    notice: 'draftToCheck' as const,
    to: [{ headOf: context.unit }],
  }),
} as const;

const askForSignature = {
  type: 'owe',
  params: ({ context }: { context: SignOffContext }) => ({
    notice: 'draftToSign' as const,
    to: [{ leaderOf: context.unit }],
  }),
} as const;

const headsPart = ({ unit, draftedBy }: SignOffContext): Responsible => ({ headOf: unit, besides: [draftedBy] });
const leadersPart = ({ unit, draftedBy, setAside }: SignOffContext): Responsible => ({
  leaderOf: unit,
  besides: [draftedBy, ...setAside],
});

/** The head checks, and where a head is enough issues; a leader in charge may always sign at once. */
export const awaitingCheck = signOff.createStateConfig({
  entry: [starts('draftCheck'), movedTo('head'), askForCheck],
  initial: 'green',
  states: ladderStates({
    clock: 'draftCheck',
    owedTo: (rung, { unit }) =>
      rung === 'redCard' ? [{ headOf: unit }, { leaderOf: unit }, { desk: 'disciplineOfficer' }] : [{ headOf: unit }],
    responsible: headsPart,
  }),
  on: {
    DRAFT_CHECKED: [
      { guard: 'headSigns', ...signs },
      {
        guard: 'mayDecide',
        target: 'awaitingSignature',
        actions: signOff.assign(({ event }) => ({ checkedBy: event.by.id })),
      },
    ],
    DRAFT_SIGNED: { guard: 'mayDecide', ...signs },
    DRAFT_RETURNED: [
      { guard: 'mayReturnForGood', ...toAnotherLeader },
      { guard: 'mayReturn', ...backToDrafter },
    ],
    DRAFT_SENT_BACK: [
      { guard: 'mayReturnForGood', ...toAnotherLeader },
      { guard: 'mayReturn', ...backToDrafter },
    ],
    DRAFT_ABANDONED: { guard: 'mayTakeBack', ...abandoned },
    SUPERIOR_DECIDED: superiorDecides,
    MATTER_MOVED_ON: 'overtaken',
  },
});

/** A leader signs; at red the principal leader as well. Silence never counts as consent (R4). */
export const awaitingSignature = signOff.createStateConfig({
  entry: [starts('draftSignature'), movedTo('leader'), askForSignature],
  initial: 'green',
  states: ladderStates({
    clock: 'draftSignature',
    owedTo: (rung, { unit }) =>
      rung === 'redCard'
        ? [{ leaderOf: unit }, { desk: 'principalLeader' }, { desk: 'disciplineOfficer' }]
        : [{ leaderOf: unit }],
    responsible: leadersPart,
  }),
  on: {
    DRAFT_SIGNED: { guard: 'mayDecide', ...signs },
    DRAFT_SENT_BACK: [
      // Put to them because it had been returned three times: their word is the last before the committee's.
      { guard: 'maySettle', target: 'returned', actions: [returned, movedTo('drafter'), tellOfReturn, tellCommittee] },
      { guard: 'mayReturnForGood', ...toAnotherLeader },
      { guard: 'mayReturn', ...backToDrafter },
    ],
    DRAFT_ABANDONED: { guard: 'mayTakeBack', ...abandoned },
    SUPERIOR_DECIDED: superiorDecides,
    MATTER_MOVED_ON: 'overtaken',
  },
});

const nextVersion = signOff.assign(({ context, event }) =>
  event.type === 'DRAFT_REFILED'
    ? {
        draft: draftIn(event),
        versions: [...context.versions, { version: currentVersion(context) + 1, by: event.by.id, at: event.at }],
      }
    : {},
);

/** With its drafter again, by whose clock: the matter's own, which never stopped. */
export const withDrafter = signOff.createStateConfig({
  on: {
    DRAFT_REFILED: [
      { guard: 'mayRefileToLeader', target: 'awaitingSignature', actions: nextVersion },
      { guard: 'mayRefile', target: 'awaitingCheck', actions: nextVersion },
    ],
    DRAFT_ABANDONED: abandoned,
    MATTER_MOVED_ON: 'overtaken',
  },
});
