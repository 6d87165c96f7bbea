import type { Confidential } from '../process/contract.js';
import { havingTakenPart, recusedUnitsIn, type PetitionContext } from './context.js';
import { petition } from './petition.setup.js';

const told = { type: 'owe', params: { notice: 'confidentialityNotice', to: ['petitioner'] } } as const;
/** The committee hears of it: nobody but the petitioner takes it off. */
const toldOfNaming = {
  type: 'owe',
  params: { notice: 'confidentialityNotice', to: ['petitioner', 'committee'] },
} as const;

/**
 * In every stage: who asks not to be named is not named from this moment on (R12). Not while it is handled together with another
 * matter: who came with the other would say who came with this one.
 */
export const confidentiality = {
  CONFIDENTIALITY_ASKED: {
    guard: 'mayBecomeConfidential',
    actions: [petition.assign(({ event }) => ({ confidentialSince: event.at })), told],
  },
  NAMING_CONSENTED: {
    guard: 'isConfidential',
    actions: [petition.assign({ confidentialSince: null }), toldOfNaming],
  },
} as const;

/** Who is kept from learning who came: whoever has or had it, the heads of the unit that has it, and the side complained of (R12). */
export function confidentialIn(context: PetitionContext, isAnswered: boolean): { confidential: Confidential } | object {
  const { confidentialSince: since, unit, routedTo, givenUpBy, complainedOfficersUnit } = context;
  if (!since) return {};
  const officers = havingTakenPart(context, ...(givenUpBy?.officer ? [givenUpBy.officer] : []));
  const unitsOf = (...units: (string | null | undefined)[]): string[] => units.filter((one) => typeof one === 'string');
  const headsOf = unitsOf(unit, routedTo, givenUpBy?.unit);
  const accused = [...recusedUnitsIn(context), ...unitsOf(complainedOfficersUnit)];
  return { confidential: { since, officers, headsOf, accused, isAnswered } };
}
