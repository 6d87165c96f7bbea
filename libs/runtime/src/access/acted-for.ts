import { whoActs, type Actor } from '@banjie/workflows';

/** How a case keeps that somebody acted in another's name in it: ids have no colon. */
export const actedForMark = (deputy: string, principal: string): string => `${deputy}:${principal}`;

/** The person as one with everybody in whose name they acted in this case, also after that has ended (R6). */
export function withRecord(one: Actor, { actedFor }: { actedFor: readonly string[] }): Actor {
  if (actedFor.length === 0) return one;
  const principals = actedFor.flatMap((mark) => {
    const [deputy, principal = ''] = mark.split(':');
    return deputy === whoActs(one) && principal !== one.id ? [principal] : [];
  });
  const seats = one.seats?.map((seat) => withRecord(seat, { actedFor }));
  return { ...one, oneWith: [...(one.oneWith ?? []), ...principals], ...(seats && { seats }) };
}
