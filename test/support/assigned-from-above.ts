import { aPetition, superiorsPaper, type Petition } from './a-petition.js';
import type { OfficeWithDeputies } from './office-with-deputies.js';

/** Of a form: that the matter came from a superior organ, by a paper of today. */
export const superiorsPaperOn = async (at: OfficeWithDeputies, fields: object) => ({
  channel: 'assignedFromAbove',
  superior: { ...superiorsPaper, issuedOn: await at.day(0), ...fields },
});

/** Assigned by the superior organ with a date in so many days, null for none, and taken on by a handler. */
export async function assignedFromAbove(
  at: OfficeWithDeputies,
  days: number | null,
  fields: object,
): Promise<Petition> {
  const dueDate = days === null ? undefined : await at.day(days);
  const petition = await aPetition()
    .with(await superiorsPaperOn(at, { ...(dueDate ? { dueDate } : {}), ...fields }))
    .registeredBy(at.staff.window);
  await at.staff.window.does('handOver', petition, { unit: 'civilAffairs' });
  await at.staff.handler.does('signFor', petition);
  return petition;
}

/** Its paper reached the petitioner today. */
export async function handedToThem(at: OfficeWithDeputies, petition: Petition): Promise<void> {
  await at.staff.window.does('recordDelivery', petition, { deliveredOn: await at.day(0) });
}

/** Answered, delivered, drafted, signed and sent. */
export async function reportedBack(at: OfficeWithDeputies, petition: Petition, version: number): Promise<void> {
  await at.staff.handler.does('reply', petition);
  await handedToThem(at, petition);
  await at.staff.handler.does('draftReport', petition);
  await at.staff.leader.does('signReport', petition, { version });
  await at.staff.handler.does('sendReport', petition, { sentOn: await at.day(0) });
}
