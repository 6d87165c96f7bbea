import type { Label } from '../policy/label.js';
import type { Standing } from '../process/contract.js';
import { havingTakenPart, type PetitionContext } from './context.js';
import type { CorrectionProposal } from './facts.js';

const correctionProposal: Label = { zh: '更正登记提议', en: 'Correction of the register' };

/** What waits for whoever countersigns it. */
export const correctionDecided = ({ reason }: CorrectionProposal): Pick<Standing, 'deciders' | 'decision'> => ({
  deciders: ['countersigner'],
  decision: { subject: correctionProposal, reason, answers: ['confirmCorrection', 'declineCorrection'] },
});

/** Another day of receipt moves the promise: the lateness of whoever has or had the matter, and of whoever took it down (R3, R5). */
export function answerableIn(context: PetitionContext): Pick<Standing, 'answerable'> {
  const { correctionProposed, unit, routedTo, ownUnit, givenUpBy, firstContact, waitsAtDesk = null } = context;
  if (correctionProposed?.facts.receivedAt === undefined) return {};
  const units = [unit ?? ownUnit, routedTo, givenUpBy?.unit ?? null].filter((one) => one !== null);
  const gaveUp = givenUpBy?.officer ? [givenUpBy.officer] : [];
  return {
    answerable: {
      officers: havingTakenPart(context, firstContact, ...gaveUp),
      units: [...new Set(units)],
      desk: waitsAtDesk,
    },
  };
}
