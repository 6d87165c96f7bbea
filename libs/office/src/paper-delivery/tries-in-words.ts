import {
  localDateOf,
  deliveryWays,
  returnReasons,
  tryOutcomes,
  type Label,
  type PaperDeliveryContext,
} from '@banjie/workflows';

/** A letter posted or a message sent, and what became of it. Days `YYYY-MM-DD`. */
export interface ShownTry {
  way: Label;
  reference: string;
  on: string;
  /** Null: under way. */
  outcome: Label | null;
  heardOn: string | null;
  reason: Label | null;
}

/** What was tried to deliver a paper, the latest first. */
export const triesInWords = ({ tries = [] }: PaperDeliveryContext): ShownTry[] =>
  tries
    .map(({ way, reference, on, outcome, heardOn, reason }) => ({
      way: deliveryWays[way],
      reference,
      on,
      outcome: outcome && tryOutcomes[outcome],
      heardOn: heardOn === undefined ? null : dayOf(heardOn),
      reason: reason ? returnReasons[reason] : null,
    }))
    .reverse();

const dayOf = (dayOrInstant: string): string => (dayOrInstant.includes('T') ? localDateOf(dayOrInstant) : dayOrInstant);
