import { seatsOf, type Actor } from '@banjie/workflows';
import { z } from 'zod';

/** Whose desk a list is narrowed to: one's own by one's own account, else that of somebody one stands in for. */
export const deskOf = z.string().min(1).max(60).optional();

/** The desks a list is made of: all at which the reader sits, or the one asked for; none where it is not theirs. */
export const seatsAt = (reader: Actor, desk: string | undefined): readonly Actor[] =>
  seatsOf(reader).filter(({ id }) => desk === undefined || id === desk);
