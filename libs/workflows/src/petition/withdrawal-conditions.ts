import type { PetitionContext } from './context.js';
import type { PetitionEvent } from './events.js';

/** What the committee has under way, looked up with an act of withdrawing; said by the engine, by no form. */
export interface MeasuresUnderWay {
  /** A proceeding about the officer complained of. */
  underWay: boolean;
}

/** The name under which acts ask for that. */
export const measuresRecord = 'measuresUnderWay';

/**
 * An accusation is checked whatever became of who brought it; a proceeding about the officer complained of is not withdrawn from
 * under the committee without its word (R6, R12).
 */
export const mayBeWithdrawn = ({ lane, withdrawalConsent }: PetitionContext, event: PetitionEvent): boolean =>
  lane !== 'accusation' && (withdrawalConsent != null || !('onRecord' in event && event.onRecord?.underWay === true));

/** Neither whoever has or had the matter nor their unit notes that it is withdrawn (R2). */
export function mayBeNoted(context: PetitionContext, { by }: PetitionEvent): boolean {
  const { lane, withdrawalNoted, unit, officer, tookPart = [] } = context;
  const isOfTheLine = by.id === officer || by.unit === unit || tookPart.includes(by.id);
  return lane !== 'accusation' && !withdrawalNoted && !isOfTheLine;
}
