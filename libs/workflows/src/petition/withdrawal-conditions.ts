import { isOneOf } from '../process/one-person.js';
import type { PetitionContext } from './context.js';
import type { PetitionEvent } from './events.js';

/**
 * An accusation is checked whatever became of who brought it; a proceeding about the officer complained of is not withdrawn from
 * under the committee without its word (R6, R12).
 */
export const mayBeWithdrawn = ({ lane, withdrawalConsent }: PetitionContext, event: PetitionEvent): boolean =>
  lane !== 'accusation' && (withdrawalConsent != null || !('onRecord' in event && event.onRecord?.underWay === true));

/** Neither whoever has or had the matter nor their unit notes that it is withdrawn (R2). */
export function mayBeNoted(context: PetitionContext, { by }: PetitionEvent): boolean {
  const { lane, withdrawalNoted, unit, officer, tookPart = [] } = context;
  const isOfTheLine = by.unit === unit || isOneOf(by, [officer, ...tookPart]);
  return lane !== 'accusation' && !withdrawalNoted && !isOfTheLine;
}

/** Whoever noted it is not the one who hears the petitioner (R2). */
export const isHeardByAnother = ({ withdrawalNoted }: PetitionContext, { by }: PetitionEvent): boolean =>
  withdrawalNoted != null && !isOneOf(by, [withdrawalNoted.by]);

/** Once, and where there is somebody the committee may have something under way about (R6). */
export const mayBeConsentedTo = ({ lane, complainedOfficer, withdrawalConsent }: PetitionContext): boolean =>
  lane !== 'accusation' && complainedOfficer !== null && !withdrawalConsent;
