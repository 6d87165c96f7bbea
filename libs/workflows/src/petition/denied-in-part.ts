import { nothingDenied, type Denied } from './denied-requests.js';
import type { PetitionEvent } from './events.js';
import { petition } from './petition.setup.js';

/** A leader confirmed a filing: what it names may be refused beside what was confirmed before (R4). */
export const denyPartly = petition.assign(({ context: { deniedRequests = [] }, event }) => {
  if (event.type !== 'DENIAL_CONFIRMED') return {};
  const { requests } = event;
  return requests ? { deniedRequests: [...new Set([...deniedRequests, ...requests])] } : { partlyDenied: true };
});

/** The review of what was refused in part says otherwise: these requests are refused no more, others still may be (R4). */
export const overturnPartly = petition.assign(({ context, event }) => afterOverturning(context, event));

function afterOverturning({ deniedRequests = [] }: Denied, event: PetitionEvent): Denied {
  if (event.type !== 'DENIAL_OVERTURNED') return {};
  const { requests } = event;
  return requests ? { deniedRequests: deniedRequests.filter((one) => !requests.includes(one)) } : nothingDenied;
}
