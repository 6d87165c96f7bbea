import type { Actor, Doer } from './contract.js';

/**
 * Whether one of these did it or is meant: the person, or somebody with whom they are one (代岗, R6). Who proposed something
 * neither confirms it as another's deputy nor has their own deputy confirm it.
 */
export const isOneOf = ({ id, oneWith = [] }: Pick<Doer, 'id' | 'oneWith'>, persons: readonly unknown[]): boolean =>
  persons.some((person) => person === id || oneWith.some((other) => other === person));

/** The person and every desk they sit at for others, their own first. */
export const seatsOf = (actor: Actor): readonly Actor[] => [actor, ...(actor.seats ?? [])];

/** Who really acts. */
export const whoActs = ({ id, deputy }: Pick<Actor, 'id' | 'deputy'>): string => deputy?.id ?? id;

/** What an event is stamped with: the desk whose act it is, and who sits there. */
export const doer = ({ id, unit, deputy, oneWith = [] }: Doer): Doer => ({
  id,
  unit,
  ...(deputy && { deputy }),
  ...(oneWith.length > 0 && { oneWith }),
});
