import {
  rankedParts,
  ranksOf,
  roles,
  seatsOf,
  type Actor,
  type RankedPart,
  type Relation,
  type Role,
  type Standing,
} from '@banjie/workflows';
import type { OfficeSettings } from '../settings/office-settings.js';
import { isLeaderRole } from './sealed-access.js';

/**
 * Who may decide a process, as its row says it: marks of which a reader holds some. `officer:liu`, `role:leader`,
 * `headOf:civilAffairs`, `leaderOf:civilAffairs`; `sealedDecider` is whoever decides in the sealed lane (R12).
 */
export interface Deciders {
  deciders: string[];
  /** The unit whose leaders decide: where all of them are recused, others stand in (R4, R6). */
  decided_for: string | null;
}

const sealedDecider = 'sealedDecider';

/** The row of `standing.deciders`: the same relations that `decide` asks of one process, for lists. */
export function decidersOf(standing: Standing, sealed: boolean): Deciders {
  const { deciders: relations, unit } = standing;
  const marks = relations.flatMap((relation) => (sealed ? sealedMarks : marksOf)(relation, standing));
  return {
    deciders: [...new Set(marks)],
    decided_for: !sealed && relations.includes('leaderInCharge') ? unit : null,
  };
}

/** The marks a reader holds, by the office's competence list as it is now. */
export const marksHeldBy = (reader: Actor, settings: OfficeSettings): string[] => [
  ...new Set(seatsOf(reader).flatMap((seat) => marksOfSeat(seat, settings))),
];

function marksOfSeat({ id, unit, roles: held }: Actor, settings: OfficeSettings): string[] {
  const led = [...settings.leaders].filter(([, leaders]) => leaders.includes(id)).map(([one]) => `leaderOf:${one}`);
  const head = held.includes('unitHead') ? [`headOf:${unit}`] : [];
  return [`officer:${id}`, `unit:${unit}`, ...held.map((role) => `role:${role}`), ...head, ...led];
}

/** All who may come to countersign: who does, the competence list says when it is read. */
const countersigningRoles: readonly Role[] = [
  'coordinator',
  'leader',
  'principalLeader',
  'disciplineOfficer',
  'disciplineSecretary',
  'efficiencyOfficer',
];

const mark = (kind: string, of: string | null | undefined): string[] => (of ? [`${kind}:${of}`] : []);

const marks: Readonly<Record<Exclude<Relation, Role | RankedPart> | 'unitHead', (standing: Standing) => string[]>> = {
  firstContact: ({ firstContact }) => mark('officer', firstContact),
  officerInCharge: ({ officer }) => mark('officer', officer),
  filer: ({ filer }) => mark('officer', filer),
  sender: () => [],
  subject: ({ subject }) => mark('officer', subject),
  unitMember: ({ unit }) => mark('unit', unit),
  unitHead: ({ unit }) => mark('headOf', unit),
  leaderInCharge: ({ unit, desk }) => [
    ...mark('leaderOf', unit),
    ...(desk === 'principalLeader' ? ['role:principalLeader'] : []),
  ],
  petitioner: () => [],
  reopeningDesk: ({ endedByLeader }) => (endedByLeader ? [] : ['role:coordinator']),
  caller: () => [],
  secondPair: ({ unit }) => ['role:coordinator', ...mark('headOf', unit), 'role:leader', 'role:principalLeader'],
  countersigner: () => countersigningRoles.map((role) => `role:${role}`),
  registrar: () => [],
};

const isRankedPart = (relation: Relation): relation is RankedPart => rankedParts.some((part) => part === relation);

function isRole(relation: Relation): relation is Exclude<Role, 'unitHead'> {
  return relation !== 'unitHead' && roles.some((role) => role === relation);
}

/** Of a part that falls from rank to rank all who may come to play it: who does, the competence list says when it is read. */
function marksOf(relation: Relation, standing: Standing): string[] {
  if (isRankedPart(relation)) return ranksOf[relation].flat().map((role) => `role:${role}`);
  return isRole(relation) ? [`role:${relation}`] : marks[relation](standing);
}

/** What `competenceIn` says of the sealed lane: leaders, heads and desks of the open office have no part in it (R12). */
function sealedMarks(relation: Relation, standing: Standing): string[] {
  if (isRankedPart(relation) || relation === 'countersigner') return [...marksOf(relation, standing), sealedDecider];
  const leads = relation === 'unitHead' || relation === 'leaderInCharge';
  if (leads || (isRole(relation) && isLeaderRole(relation))) return [sealedDecider];
  if (relation === 'efficiencyOfficer' || relation === 'receptionist') return ['role:disciplineOfficer', sealedDecider];
  return marksOf(relation, standing);
}
