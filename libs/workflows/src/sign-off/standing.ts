import type { Label } from '../policy/label.js';
import type { Relation, Role, Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import type { SignOffContext } from './context.js';

interface Turn {
  unit?: string;
  officer?: string;
  desk?: Role;
}

/** Whose turn it is; at red the principal leader stands in for the leader who is silent (R4). */
function turnOf(stage: string, isRed: boolean, { unit, draftedBy }: SignOffContext): Turn {
  if (stage === 'awaitingSignature') return { unit, desk: isRed ? 'principalLeader' : 'leader' };
  if (stage === 'returned') return { unit, officer: draftedBy };
  if (stage === 'awaitingCheck') return { unit, desk: 'unitHead' };
  // With the unit that has the matter; who comes too late is told that it is done, and not that it was never theirs.
  return { unit };
}

const toCheck: Label = { zh: '答复文稿审核', en: 'Draft of a reply to check' };
const toSign: Label = { zh: '答复文稿签发', en: 'Draft of a reply to sign' };
export const signOffDecisions: readonly Label[] = [toCheck, toSign];

/** Where no head is free a leader signs; where no leader in charge is, whoever stands in (R6). */
const decidersIn: Readonly<Record<string, readonly Relation[]>> = {
  awaitingCheck: ['unitHead', 'leaderInCharge'],
  awaitingSignature: ['leaderInCharge'],
};

/** The beginning of a text, for lists. */
const excerptOf = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}……` : text);

export function signOffStanding({ value, context }: { value: unknown; context: SignOffContext }): Standing {
  const stage = stageOf(value);
  const light = lightOf(value);
  const { draftedBy, checkedBy, signedBy, complainedOfficer, setAside } = context;
  return {
    stage,
    open: ['awaitingCheck', 'awaitingSignature', 'returned'].includes(stage),
    light,
    unit: null,
    officer: null,
    desk: null,
    ...turnOf(stage, light === 'red', context),
    firstContact: null,
    filer: draftedBy,
    subject: null,
    recused: [...new Set([draftedBy, ...setAside, ...(complainedOfficer === null ? [] : [complainedOfficer])])],
    recusedUnits: [],
    deciders: decidersIn[stage] ?? [],
    hadPart: [draftedBy, ...[checkedBy, signedBy].filter((one) => one !== null)],
    decision: { subject: stage === 'awaitingSignature' ? toSign : toCheck, reason: excerptOf(context.draft.text) },
  };
}
