import type { DecisionBasis, OtherPetition, PetitionCase } from '../../api/types.js';

type Related = OtherPetition & { receivedAt?: string };

/** The other matters to know of: of the same people, and those it belongs together with; each once. */
export function earlierOf(
  { links, joined, joinedTo }: Pick<PetitionCase, 'links' | 'joined' | 'joinedTo'>,
  ofSamePeople: DecisionBasis['earlier'],
): Related[] {
  const related: Related[] = [...links.map(({ petition }) => petition), ...joined, ...(joinedTo ? [joinedTo] : [])];
  const all = [...ofSamePeople, ...related];
  return all.filter(({ number }, place) => all.findIndex((one) => one.number === number) === place);
}
