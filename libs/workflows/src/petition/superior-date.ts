import type { SuperiorDate } from './facts.js';

/** The new date with the papers of the earlier ones: nothing that a superior once set disappears. */
export function dateSet(
  before: SuperiorDate | null,
  { dueDate, reference, organ, issuedOn }: Omit<SuperiorDate, 'earlier'>,
): SuperiorDate {
  const { earlier = [], ...replaced } = before ?? {};
  const papers = before ? [...earlier, replaced as SuperiorDate] : [];
  return {
    dueDate,
    reference,
    ...(organ === undefined ? {} : { organ }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(papers.length > 0 ? { earlier: papers } : {}),
  };
}
