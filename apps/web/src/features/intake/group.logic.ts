import type { Typed } from '../../forms/schema.js';
import type { MessageKey } from '../../language/messages.zh.js';

/** A group sends at most five representatives (R2); the API has the last word. */
const representativesAtMost = 5;

export interface GroupFault {
  name: (string | number)[];
  messageKey: MessageKey;
}

/** What is wrong with the people of a registration, at the field that says it. */
export function groupFaults({ peopleCount, petitioners }: Typed): GroupFault[] {
  const people = Array.isArray(petitioners) ? (petitioners as (Typed | undefined)[]) : [];
  const named = people.filter((person) => typeof person?.['name'] === 'string' && person['name'].trim() !== '');
  const representatives = people.flatMap((person, index) => (person?.['representative'] === true ? [index] : []));
  const sixth = representatives[representativesAtMost];
  const faults: GroupFault[] = [];
  if (typeof peopleCount === 'number' && peopleCount < named.length)
    faults.push({ name: ['peopleCount'], messageKey: 'registration.tooFewPeople' });
  if (sixth !== undefined)
    faults.push({
      name: ['petitioners', sixth, 'representative'],
      messageKey: 'registration.tooManyRepresentatives',
    });
  return faults;
}
