import { pausedRun, resumedRun } from '../process/pause-run.js';
import { furtherRun, startedRun } from '../process/start-clock.js';
import type { PetitionContext } from './context.js';
import { owedUpTheLadder } from './limits.js';
import { holder } from './holder.js';
import { assignedMeanwhile } from './from-above.js';
import { ladderStates, causeOf, petition } from './petition.setup.js';
import { dateSet } from './superior-date.js';

const tellAndSupervise = (
  clock: 'routeNotice' | 'statutoryOpinion' | 'superiorInstruction',
  missed: Partial<PetitionContext> = {},
) => ladderStates({ clock, owedTo: owedUpTheLadder, responsible: holder, missed });

/** Within 15 days the petitioner is told where the matter went (信访工作条例 22, 23). */
export const routeNotice = petition.createStateConfig({
  initial: 'judging',
  states: {
    judging: { always: [{ guard: 'routeTold', target: 'told' }, { target: 'owed' }] },
    owed: {
      initial: 'green',
      entry: petition.assign(({ context }) => ({
        clocks: startedRun(context.clocks, 'routeNotice', { type: 'REGISTERED', at: context.receivedAt }),
      })),
      states: tellAndSupervise('routeNotice'),
      on: { ROUTE_TOLD: 'told' },
    },
    told: {},
  },
});

const startSuperior = petition.assign(({ context, event }) => {
  const superior = event.type === 'SUPERIOR_DATE_SET' ? dateSet(context.superior, event) : context.superior;
  return {
    superior,
    clocks: startedRun(context.clocks, 'superiorInstruction', causeOf(context, event), { dueDate: superior?.dueDate }),
  };
});

const superiorDateSet = {
  guard: 'mayDateSuperior',
  target: 'running',
  actions: [startSuperior, assignedMeanwhile],
} as const;

/** The committee sees a date that was moved (R5). */
const tellOfMovedDate = {
  type: 'owe',
  params: { notice: 'superiorDateMoved', to: [{ desk: 'disciplineOfficer' }] },
} as const;

/** A superior's date binds beside the local promise; only the instructing side moves it (限时办结 4). */
export const superiorDate = petition.createStateConfig({
  initial: 'judging',
  states: {
    judging: { always: [{ guard: 'hasSuperiorDate', target: 'running', actions: startSuperior }, { target: 'none' }] },
    none: { on: { SUPERIOR_DATE_SET: superiorDateSet } },
    // The transition belongs to `running`: on the region itself it would re-enter the sibling regions, the stage included.
    running: {
      initial: 'green',
      states: tellAndSupervise('superiorInstruction', { superiorMissed: true }),
      on: {
        SUPERIOR_DATE_SET: {
          ...superiorDateSet,
          reenter: true,
          actions: [startSuperior, assignedMeanwhile, tellOfMovedDate],
        },
      },
    },
  },
});

/** It counts from the day the matter was taken on and not from the button: late pressed, it is not the longer (条例 34). */
const startStatutory = petition.assign(({ context, event }) => ({
  statutory: true,
  clocks: startedRun(
    context.clocks,
    'statutoryOpinion',
    { type: event.type, at: context.acceptedAt ?? context.receivedAt },
    { notBefore: event.at },
  ),
}));

/** A matter that was answered and is taken up again: the days spent stay spent, those with the answer do not count (条例 34). */
const goOn = petition.assign(({ context, event }) => {
  const resumed = resumedRun(context.clocks, 'statutoryOpinion', event.at);
  return { clocks: furtherRun(resumed, 'statutoryOpinion') };
});

/** Nothing of a matter that has its answer runs out. */
export const restStatutory = petition.assign(({ context, event }) =>
  context.statutory ? { clocks: pausedRun(context.clocks, 'statutoryOpinion', event.at, 'answered') } : {},
);

const extendStatutory = petition.assign(({ context, event }) => {
  if (event.type !== 'STATUTORY_TERM_EXTENDED') return {};
  const granted = { days: event.days, grantedAt: event.at, grantedBy: event.by.id, reason: event.reason };
  return { clocks: furtherRun(context.clocks, 'statutoryOpinion', { extensions: [granted] }) };
});

/** The 60 days of 条例 34; only missing this one is an illegal delay (违法超期). Extended once, by 30 days at most. */
export const statutoryTerm = petition.createStateConfig({
  initial: 'judging',
  states: {
    judging: { always: [{ guard: 'hasStatutoryTerm', target: 'running', actions: goOn }, { target: 'none' }] },
    none: { on: { STATUTORY_TERM_STARTED: { target: 'running', actions: startStatutory } } },
    running: {
      initial: 'green',
      states: tellAndSupervise('statutoryOpinion', { statutoryMissed: true }),
      on: {
        STATUTORY_TERM_EXTENDED: {
          guard: 'statutoryMayGrow',
          target: 'running',
          reenter: true,
          actions: [
            extendStatutory,
            {
              type: 'owe',
              params: { notice: 'extensionNotice', to: ['petitioner'], data: { clock: 'statutoryOpinion' } },
            },
          ],
        },
      },
    },
  },
});
