import type { Role, Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import type { SupervisionContext } from './context.js';

interface Turn {
  unit: string | null;
  officer?: string | null;
  desk: Role | null;
}

interface OpenValue {
  open: { procedure: unknown; ladder: unknown };
}

function isOpen(value: unknown): value is OpenValue {
  return typeof value === 'object' && value !== null && 'open' in value;
}

/** The unit explains and completes; the committee, from the secretary's rung on its secretary, decides (R5). */
function turnOf(stage: string, isRed: boolean, committee: Role, context: SupervisionContext): Turn {
  const { unit } = context;
  const officer = context.inPerson ? context.officer : null;
  switch (stage) {
    case 'open.awaitingExplanation':
      return { unit, officer, desk: isRed ? committee : null };
    case 'open.ordered':
      return { unit, officer, desk: null };
    case 'open.deciding':
    case 'open.completed':
      return { unit: null, desk: committee };
    default:
      return { unit: null, desk: null };
  }
}

/** Stages in which the unit's explanation is due; in which the committee has to decide; and in which an order runs. */
export const supervisionWaits = {
  toExplain: ['open.awaitingExplanation'],
  toDecide: ['open.deciding', 'open.completed'],
  toComplete: ['open.ordered'],
} as const satisfies Record<string, readonly string[]>;

/** Whose lateness it is, and who explained it: neither judges the explanation (R6). */
const recusedIn = ({ officer, explanation }: SupervisionContext): string[] => [
  ...new Set([officer, explanation?.by ?? null].filter((id) => id !== null)),
];

export function supervisionStanding({ value, context }: { value: unknown; context: SupervisionContext }): Standing {
  const open = isOpen(value);
  const stage = open ? `open.${stageOf(value.open.procedure)}` : stageOf(value);
  const light = lightOf(value);
  const committee =
    context.supervisedFrom ??
    (open && value.open.ladder === 'withSecretary' ? 'disciplineSecretary' : 'disciplineOfficer');
  const turn = turnOf(stage, light === 'red', committee, context);
  return {
    stage,
    open,
    light,
    officer: null,
    ...turn,
    firstContact: null,
    filer: null,
    subject: context.officer,
    recused: recusedIn(context),
    recusedUnits: [],
    deciders: [],
    awaits: turn.desk === null && stage !== 'open.ordered' ? [] : ['committee'],
    subjectTold: true,
    supervisedUnit: context.unit,
    supervisedInPerson: context.inPerson === true,
  };
}
