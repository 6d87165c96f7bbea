import type { Role, Standing } from '../process/contract.js';
import { lightOf, stageOf } from '../process/stage.js';
import type { PetitionContext } from './context.js';

type Holder = Pick<Standing, 'unit' | 'officer' | 'desk'>;

const desk = (role: Role, unit: string | null = null): Holder => ({ unit, officer: null, desk: role });

/** Who must act in which stage; the longest matching stage wins. */
const holders: readonly [stage: string, (context: PetitionContext) => Holder][] = [
  ['intake', ({ ownUnit, firstContact }) => ({ unit: ownUnit, officer: firstContact, desk: null })],
  ['routing.awaitingReceipt', ({ routedTo }) => ({ unit: routedTo, officer: null, desk: null })],
  ['routing.coordination', () => desk('coordinator')],
  ['routing.leaderDecision', () => desk('leader')],
  ['handling', ({ unit, officer }) => ({ unit, officer, desk: null })],
  ['answered', ({ unit }) => desk('callBackOfficer', unit)],
];

/** Where a petition stands; of its regions the stage leads. */
export function petitionStanding(snapshot: { value: unknown; context: PetitionContext }): Standing {
  const { context } = snapshot;
  const stage = stageOf(leading(snapshot.value));
  const holder = holders.find(([prefix]) => stage.startsWith(prefix))?.[1](context);
  return {
    stage,
    open: stage !== 'closed' && stage !== 'denied',
    light: lightOf(snapshot.value),
    unit: null,
    officer: null,
    desk: null,
    ...holder,
    firstContact: context.firstContact,
    filer: null,
    subject: null,
    recused: context.complainedOfficer ? [context.complainedOfficer] : [],
    recusedUnits: context.complainedUnit ? [context.complainedUnit] : [],
  };
}

/**
 * The part of the value that names the stage: of parallel regions the one that leads, by name, because the database
 * does not keep the order of keys. A matter given away by who signed for it is being routed, like any other.
 */
function leading(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { open, handling } = value as Record<string, Record<string, unknown> | undefined>;
  if (open) return leading(open.stage);
  if (handling) return typeof handling.work === 'object' ? leading(handling.work) : { handling: handling.work };
  const [[stage, inner]] = Object.entries(value) as [[string, unknown]];
  return typeof inner === 'object' && inner !== null && 'awaitingReceipt' in inner
    ? { [stage]: 'awaitingReceipt' }
    : value;
}
