import { seatsOf, type Actor, type Role } from '@banjie/workflows';

/** Whether somebody holds one of these roles, at their own desk or at one they sit at. */
export const holds = (reader: Actor, asked: readonly Role[]): boolean =>
  seatsOf(reader).some(({ roles }) => asked.some((role) => roles.includes(role)));
