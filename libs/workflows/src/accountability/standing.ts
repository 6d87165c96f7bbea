import type { Label } from '../policy/label.js';
import type { Relation, Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import { involvedIn, type AccountabilityContext } from './context.js';

type Turn = Partial<Pick<Standing, 'unit' | 'officer' | 'desk'>>;

/** Whose turn it is, by stage; in `served` the officer may appeal but nobody must act. */
const turns: Record<string, (context: AccountabilityContext) => Turn> = {
  clue: () => ({ desk: 'disciplineOfficer' }),
  finding: () => ({ desk: 'disciplineOfficer' }),
  awaitingStatement: ({ unit, officer }) => ({ unit, officer }),
  deliberation: ({ finding }) => ({ desk: finding?.exemption === undefined ? 'efficiencyOfficer' : 'principalLeader' }),
  proposed: () => ({ desk: 'leader' }),
  halfApproved: () => ({ desk: 'leader' }),
  issued: () => ({ desk: 'disciplineOfficer' }),
  underAppeal: () => ({ desk: 'disciplineSecretary' }),
};

const subject: Label = { zh: '责任追究', en: 'Accountability' };
export const accountabilityDecisions: readonly Label[] = [subject];

/** "decided by the leading group"; an appeal by its heads (R6). */
const decidersIn: Readonly<Record<string, readonly Relation[]>> = {
  proposed: ['leader', 'principalLeader', 'disciplineSecretary'],
  halfApproved: ['leader', 'principalLeader', 'disciplineSecretary'],
  underAppeal: ['seniorLeader'],
};

/** Steps that wait for a part of the office and are no decision of the list; where an exemption was found, no measure is proposed. */
const awaitedIn: Readonly<Record<string, (context: AccountabilityContext) => readonly Relation[]>> = {
  clue: () => ['committee'],
  finding: () => ['committee'],
  deliberation: ({ finding }) => (finding?.exemption === undefined ? ['efficiencyOffice'] : ['seniorLeader']),
  issued: () => ['committee'],
};

/** Stages in which the officer has not been heard on what was found. */
export const unheardStages: readonly string[] = ['finding', 'awaitingStatement'];

/** Stages in which an appeal waits to be decided. */
export const appealedStages: readonly string[] = ['underAppeal'];

/** Stages in which what was found no longer stands. */
export const liftedStages: readonly string[] = ['exempted', 'withdrawn'];

const closed = ['settled', 'dismissed', 'exempted', 'transferred', 'withdrawn'];

/** Nobody decides about themselves, on their own proposal or finding, twice, or on an appeal against their own decision. */
function recusedIn(stage: string, context: AccountabilityContext): string[] {
  if (stage === 'deliberation') return [...new Set([context.officer, ...(context.line ?? [])])];
  return stage in decidersIn ? involvedIn(context) : [context.officer];
}

/** `settled` counts as closed although a withdrawal stays possible (R6). */
export function accountabilityStanding(snapshot: { value: unknown; context: AccountabilityContext }): Standing {
  const { value, context } = snapshot;
  const stage = stageOf(value);
  return {
    stage,
    open: !closed.includes(stage),
    light: lightOf(value),
    unit: null,
    officer: null,
    desk: null,
    ...turns[stage]?.(context),
    firstContact: null,
    filer: context.proposal?.by ?? null,
    subject: context.officer,
    recused: recusedIn(stage, context),
    recusedUnits: [],
    deciders: decidersIn[stage] ?? [],
    ...(awaitedIn[stage] && { awaits: awaitedIn[stage](context) }),
    decision: { subject, reason: null },
    withSuperior: stage === 'underAppeal' && context.superior !== undefined,
    committeeOnly: true,
    subjectTold: stage !== 'clue' && stage !== 'finding',
  };
}
