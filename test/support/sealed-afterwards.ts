import type { Petition } from './a-petition.js';
import type { TrialOffice } from './trial-office.js';

/** What turned out to be an accusation of the head of the unit: whoever worked at it reads it no more (R12). */
export async function sealedAfterwards(office: TrialOffice, petition: Petition): Promise<void> {
  const reason = '来访人反映干部收受财物';
  const proposed = { receivedAt: undefined, lane: 'accusation', complainedOfficer: 'head', reason };
  await (await office.signedInAs('window')).does('proposeCorrection', petition, proposed);
  await (await office.signedInAs('coordinator')).does('confirmCorrection', petition);
}
