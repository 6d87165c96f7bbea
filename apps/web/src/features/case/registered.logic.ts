import type { PetitionCase } from '../../api/types.js';
import type { Typed } from '../../forms/schema.js';
import { toField } from '../../ui/time/console-time.logic.js';

type Registered = Pick<
  PetitionCase,
  'title' | 'category' | 'place' | 'channel' | 'peopleCount' | 'petitioners' | 'receivedAt' | 'lane'
>;

/**
 * What a form that corrects the register opens with: the registration as it stands. People are masked as on the page; what comes
 * back as it was, the API takes as unchanged (R2, R12). Undefined for every other act.
 */
export function registeredValues(act: string, petition: Registered): Typed | undefined {
  const { title, category, place, channel, peopleCount, petitioners, receivedAt, lane } = petition;
  if (act === 'correctRegistration') {
    const people = petitioners.map(({ id, name, phone }) => ({ person: id + 1, name, phone: phone ?? undefined }));
    return { title, category: category ?? undefined, place: place ?? undefined, channel, peopleCount, people };
  }
  return act === 'proposeCorrection' ? { receivedAt: toField(Date.parse(receivedAt)), lane } : undefined;
}

/** The acts that decide on a proposed correction: what is proposed stands beside their form. */
export const decidesCorrection = (act: string): boolean => act === 'confirmCorrection' || act === 'declineCorrection';
