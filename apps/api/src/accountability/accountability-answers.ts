import { ledgerConsequences } from '@banjie/workflows';
import { z } from 'zod';
import { allowedAct } from '../docket/shapes.js';
import { count, instant, label } from '../http/shapes.js';

const accountabilityItem = z
  .strictObject({
    id: z.uuid(), number: z.string(), officer: z.string(), officerName: z.string().nullable(), situation: z.int(), situationLabel: label.nullable(),
    stage: z.string(), stageLabel: label, openedAt: instant, allowedActs: z.array(allowedAct),
  })
  .meta({ id: 'AccountabilityItem' });

const clue = z
  .strictObject({
    id: z.uuid(), number: z.string(), situation: z.int(), situationLabel: label.nullable(), unit: z.string().nullable(), unitName: z.string().nullable(),
    officer: z.string().nullable(), officerName: z.string().nullable(), fact: z.string(), at: instant,
  })
  .meta({ id: 'Clue' });

export const accountabilityList = z.strictObject({ items: z.array(accountabilityItem), clues: z.array(clue) }).meta({ id: 'AccountabilityList' });
export type AccountabilityList = z.infer<typeof accountabilityList>;

const ledgerEntry = z.strictObject({
  number: z.string(), measure: z.enum(['writtenSelfReview', 'admonition', 'efficiencyWarning']), measureLabel: label, situation: z.int(), situationLabel: label.nullable(), enteredAt: instant,
  withdrawnAt: instant.nullable(), withdrawnReason: z.string().nullable(),
});

/** An officer's ledger, and what it leads to in one year (R6). */
export const ledgerAnswer = z
  .strictObject({
    officer: z.string(), name: z.string(), year: z.int(), count, consequence: z.enum(ledgerConsequences), reason: label, entries: z.array(ledgerEntry),
  })
  .meta({ id: 'Ledger' });
export type LedgerAnswer = z.infer<typeof ledgerAnswer>;
