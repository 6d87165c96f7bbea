import { roles, type Actor, type Role } from '@banjie/workflows';
import type { CaseFacts } from '../decision/case-facts.js';
import { isOverseer, readsAt } from './may-read.js';

/** By what somebody may read of a case: what `mayRead` goes by, in one word each. */
export type ReadingRelation =
  | 'firstContact'
  | 'officerInCharge'
  | 'handlingUnit'
  | 'earlierUnit'
  | 'cleared'
  | 'subject'
  | 'recipient'
  | 'petitioner'
  | Role;

/** At which desk somebody reads a case, and by all that lets them read it there (R1, R12). */
export function readsAs(reader: Actor, facts: CaseFacts): { desk: string; relations: ReadingRelation[] } {
  const { id, unit, roles: held } = readsAt(reader, facts);
  const desk = id === reader.id ? '' : id;
  if (facts.file.sealed) return { desk, relations: ['cleared'] };
  const { firstContact = null, officer = null, unit: holder = null, handledBy = null } = facts.root?.standing ?? {};
  const isOfUnit = facts.file.units.some((one) => facts.settings.unitNow(one) === unit);
  const isHandling = isOfUnit && [holder, handledBy].includes(unit);
  const own: readonly [ReadingRelation, boolean][] = [
    ['firstContact', firstContact === id],
    ['officerInCharge', officer === id],
    ['handlingUnit', isHandling],
    ['earlierUnit', isOfUnit && !isHandling],
  ];
  const overseeing = roles.filter((role) => held.includes(role) && isOverseer(role));
  return { desk, relations: [...own.flatMap(([relation, holds]) => (holds ? [relation] : [])), ...overseeing] };
}
