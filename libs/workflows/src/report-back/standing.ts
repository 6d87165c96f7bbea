import type { Label } from '../policy/label.js';
import type { Relation, Role, Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import { involvedIn, type ReportBackContext } from './context.js';

interface Turn {
  unit: string | null;
  officer: string | null;
  desk: Role | null;
}

const ofDesk: Turn = { unit: null, officer: null, desk: 'coordinator' };

/** Of its parallel regions the paper leads; the clock beside it is its light. */
function stageIn(value: unknown): string {
  const { owed } = (typeof value === 'object' && value !== null ? value : {}) as { owed?: { paper: unknown } };
  return owed === undefined ? stageOf(value) : `owed.${stageOf(owed.paper)}`;
}

/** Whose turn it is; where the unit complained of had the matter, the desk's, and at red the principal leader's too (R4, R6). */
function turnOf(stage: string, isRed: boolean, { unit, officer }: ReportBackContext): Turn {
  if (stage === 'owed.checking') return { unit, officer: null, desk: 'unitHead' };
  if (stage === 'owed.signing')
    return { unit, officer: null, desk: isRed || unit === null ? 'principalLeader' : 'leader' };
  if (stage.startsWith('owed.') && unit !== null) return { unit, officer, desk: null };
  return stage.startsWith('owed.') || stage === 'receiptOwed' || stage.startsWith('sent')
    ? ofDesk
    : { unit: null, officer: null, desk: null };
}

const toCheck: Label = { zh: '办结报告审核', en: 'Report back to check' };
const toSign: Label = { zh: '办结报告签发', en: 'Report back to sign' };
export const reportBackDecisions: readonly Label[] = [toCheck, toSign];

const decidersIn: Readonly<Record<string, readonly Relation[]>> = {
  'owed.checking': ['unitHead', 'leaderInCharge'],
  'owed.signing': ['leaderInCharge'],
};

/** Whose step it is where nothing is decided: the registrar takes it where nobody of them is left (R6). */
const awaitedIn = (stage: string): readonly Relation[] | undefined => {
  if (stage === 'owed.drafting' || stage === 'owed.toSend') return ['officerInCharge', 'unitHead', 'coordinator'];
  return stage === 'receiptOwed' || stage.startsWith('sent') ? ['coordinator', 'receptionist'] : undefined;
};

export function reportBackStanding({ value, context }: { value: unknown; context: ReportBackContext }): Standing {
  const stage = stageIn(value);
  const light = lightOf(value);
  const { complainedOfficer, draftedBy, draft } = context;
  const isSent = stage.startsWith('sent');
  const isDecided = stage in decidersIn;
  const out = [complainedOfficer, ...(isSent ? involvedIn(context) : isDecided ? [draftedBy] : [])];
  const awaits = awaitedIn(stage);
  return {
    stage,
    open: isSent || stage.startsWith('owed.') || stage === 'receiptOwed',
    light,
    ...turnOf(stage, light === 'red', context),
    firstContact: null,
    filer: draftedBy,
    subject: null,
    recused: [...new Set(out.filter((one) => one !== null))],
    recusedUnits: [],
    deciders: decidersIn[stage] ?? [],
    ...(awaits && { awaits }),
    ...(isSent && { withSuperior: true }),
    hadPart: involvedIn(context),
    decision: { subject: stage === 'owed.checking' ? toCheck : toSign, reason: draft?.opinion ?? null },
  };
}
