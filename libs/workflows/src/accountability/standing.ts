import type { Label } from '../policy/label.js';
import type { Relation, Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import type { AccountabilityContext } from './context.js';

type Turn = Partial<Pick<Standing, 'unit' | 'officer' | 'desk'>>;

/** Whose turn it is, by stage; in `served` the officer may appeal but nobody must act. */
const turns: Record<string, (context: AccountabilityContext) => Turn> = {
  clue: () => ({ desk: 'disciplineOfficer' }),
  finding: () => ({ desk: 'disciplineOfficer' }),
  awaitingStatement: ({ unit, officer }) => ({ unit, officer }),
  deliberation: () => ({ desk: 'efficiencyOfficer' }),
  proposed: () => ({ desk: 'leader' }),
  halfApproved: () => ({ desk: 'leader' }),
  issued: () => ({ desk: 'disciplineOfficer' }),
  underAppeal: () => ({ desk: 'disciplineSecretary' }),
};

const subject: Label = { zh: '责任追究', en: 'Accountability' };

/** "decided by the leading group"; an appeal by its heads (R6). */
const decidersIn: Readonly<Record<string, readonly Relation[]>> = {
  proposed: ['leader', 'principalLeader', 'disciplineSecretary'],
  halfApproved: ['leader', 'principalLeader', 'disciplineSecretary'],
  underAppeal: ['principalLeader', 'disciplineSecretary'],
};

const closed = ['settled', 'dismissed', 'exempted', 'transferred', 'withdrawn'];

/** Nobody decides about themselves, on their own proposal or finding, twice, or on an appeal against their own decision. */
function recusedIn(stage: string, { officer, proposal, finding, approvedBy }: AccountabilityContext): string[] {
  const involved = [officer];
  if (stage === 'proposed' || stage === 'halfApproved') {
    involved.push(...[proposal?.by, finding?.by].filter((id) => id !== undefined), ...approvedBy);
  }
  if (stage === 'underAppeal') involved.push(...approvedBy);
  return [...new Set(involved)];
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
    decision: { subject, reason: null },
    committeeOnly: true,
    subjectTold: stage !== 'clue' && stage !== 'finding',
  };
}
