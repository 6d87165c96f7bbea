import type { Directory, Officer } from '../../api/types.js';

/** Everybody of the units somebody heads, at their own desk or at one they sit at; nobody for who heads none (R1). */
export function handlersUnder({ id, roles, seats }: Officer, officers: Directory['officers']): Directory['officers'] {
  const desks = [{ id, roles }, ...seats].filter((desk) => desk.roles.includes('unitHead'));
  const units = officers.filter((one) => desks.some((desk) => desk.id === one.id)).map(({ unit }) => unit);
  return officers.filter(({ unit }) => units.includes(unit));
}
