import {
  unitAnswerable,
  barredFrom,
  callers,
  isRecused,
  playing,
  ranksOf,
  type Responsible,
  type Role,
} from '@banjie/workflows';
import { directoryIn, isLeader, sealedAccessOf } from '../access/sealed-access.js';
import type { ProcessState } from './case-facts.js';
import type { EffectScope } from './effect-scope.js';
import { leadersOf } from './recipients.js';

/** Whose lateness or fault it is; `inPerson` where it is that of a leader, and so no matter of a unit (R4, R5). */
export interface Party {
  unit: string | null;
  officer: string | null;
  inPerson: boolean;
}

/** Who that is, by the office's competence list as it is now. */
export function partyOf(at: EffectScope, process: ProcessState, responsible: Responsible): Party {
  if ('unit' in responsible) {
    const { unit, officer } = responsible;
    return { unit: unit === null ? null : answerableIn(at, process, unit), officer, inPerson: false };
  }
  const isNamed = !('desk' in responsible);
  const [first = null, ...others] = isNamed
    ? namedIn(at, process, responsible)
    : standingAt(at, process, responsible.desk);
  const staff = first === null ? undefined : at.settings.staff.get(first);
  const officer = isNamed || others.length === 0 ? first : null;
  return { unit: staff?.unit ?? null, officer, inPerson: officer !== null && isLeader(staff?.roles ?? []) };
}

/** The unit that answers for a breach, of one that was merged its successor, unless the matter complains of that (R3, R6). */
function answerableIn(at: EffectScope, { standing }: ProcessState, unit: string): string {
  const shutOut = [standing, ...(at.root ? [at.root.standing] : [])].flatMap(({ recusedUnits, notHandledBy }) => [
    ...recusedUnits,
    ...(notHandledBy ? [notHandledBy] : []),
  ]);
  return unitAnswerable(unit, { at: at.now, successors: at.settings.successors, shutOut });
}

/** Who heads or leads the unit, besides whoever is not meant; where no head is left it is the leader's (R6). */
function namedIn(
  at: EffectScope,
  { standing }: ProcessState,
  named: Exclude<Responsible, { desk: Role } | { unit: string | null }>,
): string[] {
  const without = { ...standing, recused: [...standing.recused, ...(named.besides ?? [])] };
  if ('leaderOf' in named) return leadersOf(at, without, named.leaderOf);
  const heads = at.settings.headOf(named.headOf).filter((officer) => !isRecused({ id: officer, unit: '' }, without));
  return at.file.sealed || heads.length === 0 ? leadersOf(at, without, named.headOf) : heads;
}

/** Who stands at a desk, and where nobody does whoever leads the office: in the sealed lane whoever leads there (R12). */
function standingAt(at: EffectScope, { standing }: ProcessState, desk: Role): string[] {
  // A call-back is asked of nobody who may not make it (R10).
  const able = desk === 'callBackOfficer' ? callers(standing, directoryIn(sealedAccessOf(at), standing)) : null;
  const held = able?.map(({ id }) => id) ?? at.settings.holding(desk);
  const free = held.filter((officer) => !standing.recused.includes(officer));
  return at.file.sealed || free.length === 0 ? leadersOf(at, standing, standing.unit ?? '') : free;
}

/** From which desk it is supervised: null where from the committee's own, as everything that is not the committee's lateness (R5). */
export function supervisedFrom(at: EffectScope, { unit, officer, inPerson }: Party): Role | null {
  const barred = {
    recused: [],
    recusedUnits: [],
    subject: officer,
    supervisedUnit: unit,
    supervisedInPerson: inPerson,
  };
  const directory = directoryIn(sealedAccessOf(at), barred);
  const acting = playing('committee', barredFrom(barred, directory), directory.officers);
  const desk = ranksOf.committee.flat().find((role) => acting.some(({ roles }) => roles.includes(role)));
  return desk === undefined || desk === 'disciplineOfficer' ? null : desk;
}
