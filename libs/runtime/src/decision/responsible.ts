import { barredFrom, playing, ranksOf, type Responsible, type Role } from '@banjie/workflows';
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
  if ('unit' in responsible) return { ...responsible, inPerson: false };
  const asked = 'leaderOf' in responsible ? leadersOf(at, process.standing, responsible.leaderOf) : [];
  const [first = null, ...others] = asked.length > 0 ? asked : standingAt(at, process, responsible);
  const staff = first === null ? undefined : at.settings.staff.get(first);
  const isNamed = 'leaderOf' in responsible || others.length === 0;
  const officer = isNamed ? first : null;
  return { unit: staff?.unit ?? null, officer, inPerson: officer !== null && isLeader(staff?.roles ?? []) };
}

/** Who stands at a desk, and where nobody does whoever leads the office: in the sealed lane whoever leads there (R12). */
function standingAt(at: EffectScope, { standing }: ProcessState, responsible: Responsible): string[] {
  const unit = standing.unit ?? '';
  if (at.file.sealed || !('desk' in responsible)) return leadersOf(at, standing, unit);
  const holders = freeAt(at, standing, responsible.desk);
  return holders.length > 0 ? holders : leadersOf(at, standing, unit);
}

const freeAt = ({ settings }: EffectScope, { recused }: ProcessState['standing'], desk: Role): string[] =>
  settings.holding(desk).filter((officer) => !recused.includes(officer));

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
