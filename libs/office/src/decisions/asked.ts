import { isAsked, seatsOf, type Actor, type Standing } from '@banjie/workflows';
import type { Competence } from '@banjie/runtime';

/** The desk of somebody, of these or of any of theirs, at which they are asked to decide; undefined where they are not. */
export const seatAsked = (
  { actor, directory }: Competence,
  standing: Standing,
  seats: readonly Pick<Actor, 'id'>[] = seatsOf(actor),
): Actor | undefined =>
  seatsOf(actor).find(
    (seat) => seats.some(({ id }) => id === seat.id) && isAsked({ ...seat, seats: [] }, standing, directory),
  );
