import { isOneOf } from '../process/one-person.js';
import type { PetitionContext } from './context.js';
import type { PetitionEvent } from './events.js';

/** The committee's word holds for what it had under way when it gave it, about whom the matter complains of still (R6). */
function isConsented({ withdrawalConsent, complainedOfficer }: PetitionContext, since: string | null): boolean {
  if (!withdrawalConsent) return false;
  const { at, about = complainedOfficer } = withdrawalConsent;
  return about === complainedOfficer && (since === null || Date.parse(since) <= Date.parse(at));
}

/**
 * An accusation is checked whatever became of who brought it; a proceeding about the officer complained of is not withdrawn from
 * under the committee without its word (R6, R12).
 */
export function mayBeWithdrawn(context: PetitionContext, event: PetitionEvent): boolean {
  const { underWay = false, since = null } = ('onRecord' in event && event.onRecord) || {};
  return context.lane !== 'accusation' && (!underWay || isConsented(context, since));
}

/** Neither whoever has or had the matter nor their unit notes that it is withdrawn (R2). */
export function mayBeNoted(context: PetitionContext, { by }: PetitionEvent): boolean {
  const { lane, withdrawalNoted, unit, officer, tookPart = [] } = context;
  const isOfTheLine = by.unit === unit || isOneOf(by, [officer, ...tookPart]);
  return lane !== 'accusation' && !withdrawalNoted && !isOfTheLine;
}

/** Whoever noted it is not the one who hears the petitioner (R2). */
export const isHeardByAnother = ({ withdrawalNoted }: PetitionContext, { by }: PetitionEvent): boolean =>
  withdrawalNoted != null && !isOneOf(by, [withdrawalNoted.by]);

/** Where there is somebody the committee may have something under way about; anew where it has begun something since (R6). */
export const mayBeConsentedTo = ({ lane, complainedOfficer }: PetitionContext): boolean =>
  lane !== 'accusation' && complainedOfficer !== null;
