import type { Clocked } from '../process/contract.js';
import type { Measure } from '../process/effects.js';
import type { ExemptionGround, Finding } from './events.js';
import type { AccountabilityInput, origins } from './input.js';
import type { SuperiorDecision } from '../process/superior-decision.js';
import type { AccountabilityClock } from './clocks.js';

export interface AccountabilityContext extends Clocked<AccountabilityClock> {
  /** The officer it is about. */
  officer: string;
  unit: string | null;
  /** 1 … 22; the finding may correct what the clue said. */
  situation: number;
  facts: string;
  /** When the breach or the clue is of, ISO 8601; missing where somebody opened it without either. */
  happenedAt?: string;
  origin: (typeof origins)[number];
  finding: (Finding & { by: string }) | null;
  statement: string | null;
  /** Silence is recorded as silence, never as an admission (R6). */
  statementLapsed: boolean;
  /** `uncorrected`: what an earlier admonition corrected nothing of, where a warning for leading rests on that. */
  proposal: { measure: Measure; reason: string; by: string; uncorrected?: string } | null;
  /** Who approved, in order; two different persons decide (R6). */
  approvedBy: string[];
  /** Who instructed, replied, signed off, led or heads in the matter: none of them decides here. Missing in the first version, as what follows. */
  line?: string[];
  /** The paper of the superior organ that decided where nobody of the office was left to. */
  superior?: SuperiorDecision;
  /** The reassignment that the third warning of a year brings, by whose date the twelve months count (R6). */
  reassigned?: { on: string; post: string; paper?: string };
  /** Who confirmed, and as of which day, that the year's merit is lost (R4). */
  meritLoss?: { year: number; on: string; basis: string; by: string };
  issuedAt: string | null;
  served: { on: string; receipt: 'signed' | 'refused' } | null;
  appeal: string | null;
  exemption: ExemptionGround | null;
  transferredTo: string | null;
  /** Why it was dismissed, exempted, rejected, withdrawn …: the latest reason given. */
  reason: string | null;
}

/** "Numbers 2, 3, 6, 7, 12, 18, 19 also need a human finding of bad effect" (R6). */
export const situationsOfBadEffect: readonly number[] = [2, 3, 6, 7, 12, 18, 19];

export function opened(input: AccountabilityInput | undefined): AccountabilityContext {
  const happenedAt = input?.happenedAt ?? input?.breachedAt;
  return {
    officer: input?.officer ?? '',
    unit: input?.unit ?? null,
    situation: input?.situation ?? 21,
    facts: input?.facts ?? '',
    ...(happenedAt === undefined ? {} : { happenedAt }),
    origin: input?.origin ?? 'direct',
    finding: null,
    statement: null,
    statementLapsed: false,
    proposal: null,
    approvedBy: [],
    ...(input?.line?.length ? { line: input.line } : {}),
    issuedAt: null,
    served: null,
    appeal: null,
    exemption: null,
    transferredTo: null,
    reason: null,
    clocks: {},
  };
}

/** Who is recused where a measure or an appeal is decided: the officer, the line, whoever proposed, found or approved (R6). */
export const involvedIn = ({ officer, proposal, finding, approvedBy, line = [] }: AccountabilityContext): string[] => [
  ...new Set([officer, proposal?.by, finding?.by, ...approvedBy, ...line].filter((id) => id !== undefined)),
];
