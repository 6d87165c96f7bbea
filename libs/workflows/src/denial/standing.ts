import type { Label } from '../policy/label.js';
import type { Relation, Role, Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import type { DenialContext } from './context.js';

interface Turn {
  unit?: string;
  officer?: string;
  desk?: Role;
}

/** Whose turn it is; at red the principal leader stands in for the leader in charge (R4). */
function turnOf(stage: string, escalated: boolean, { filingUnit, filedBy }: DenialContext): Turn {
  if (stage === 'awaitingDecision') return { unit: filingUnit, desk: escalated ? 'principalLeader' : 'leader' };
  if (stage === 'returned') return { unit: filingUnit, officer: filedBy };
  if (stage === 'confirmed.underReview') return { desk: 'efficiencyOfficer' };
  return {};
}

const subject: Label = { zh: '否定报备', en: 'Denial' };
export const denialDecisions: readonly Label[] = [subject];

/** The leader in charge confirms (R4); a complaint is reviewed by another leader or the efficiency office (R4). */
const decidersIn: Readonly<Record<string, readonly Relation[]>> = {
  awaitingDecision: ['leaderInCharge'],
  'confirmed.underReview': ['leader', 'principalLeader', 'efficiencyOfficer'],
};

export function denialStanding({ value, context }: { value: unknown; context: DenialContext }): Standing {
  const stage = stageOf(value);
  const light = lightOf(value);
  return {
    stage,
    open: !['corrected', 'abandoned', 'final', 'upheld', 'overturned', 'superseded'].includes(stage),
    light,
    unit: null,
    officer: null,
    desk: null,
    ...turnOf(stage, light === 'red', context),
    firstContact: context.firstContact,
    filer: context.filedBy,
    subject: null,
    recused: [
      ...new Set([
        context.filedBy,
        ...context.confirmedBy,
        ...(context.complainedOfficer ? [context.complainedOfficer] : []),
      ]),
    ],
    recusedUnits: [],
    deciders: decidersIn[stage] ?? [],
    withSuperior: stage === 'confirmed.underReview' && context.superior !== undefined,
    hadPart: [context.filedBy, ...context.confirmedBy, ...(context.reviewedBy ? [context.reviewedBy] : [])],
    decision: { subject, reason: context.reason },
  };
}
