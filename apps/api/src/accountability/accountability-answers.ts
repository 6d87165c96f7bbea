import type { AccountabilityCase, AccountabilityItem, Clue, Ledger } from '@banjie/office';
import { ledgerConsequences } from '@banjie/workflows';
import { z } from 'zod';
import { allowedAct } from '../case-page/shapes.js';
import { fieldSchema } from '../http/field-schema.js';
import { count, instant, label } from '../http/shapes.js';

/** `petition`: the number of the petition it belongs to; null for a case of its own. */
const accountabilityItem = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    petition: z.string().nullable(),
    officer: z.string(),
    officerName: z.string().nullable(),
    situation: z.int(),
    situationLabel: label.nullable(),
    stage: z.string(),
    stageLabel: label,
    openedAt: instant,
    allowedActs: z.array(allowedAct),
  })
  .meta({ id: 'AccountabilityItem' }) satisfies z.ZodType<AccountabilityItem>;

export const clue = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    situation: z.int(),
    situationLabel: label.nullable(),
    unit: z.string().nullable(),
    unitName: z.string().nullable(),
    officer: z.string().nullable(),
    officerName: z.string().nullable(),
    fact: z.string(),
    at: instant,
  })
  .meta({ id: 'Clue' }) satisfies z.ZodType<Clue>;

export const accountabilityList = z
  .strictObject({ items: z.array(accountabilityItem), clues: z.array(clue), form: fieldSchema })
  .meta({ id: 'AccountabilityList' });
export type AccountabilityList = z.infer<typeof accountabilityList>;

/** `facts`: what was found, stated and decided so far, in the order of the procedure; `actor`: null where the reader may not know; of notices only what the reader may read. */
export const accountabilityCase = z
  .strictObject({
    item: accountabilityItem,
    facts: z.array(z.strictObject({ label, words: label })),
    timeline: z.array(
      z.strictObject({
        seq: z.int(),
        at: instant,
        label,
        actor: z.string().nullable(),
        actorName: z.string().nullable(),
      }),
    ),
    notices: z.array(
      z.strictObject({
        id: z.uuid(),
        label,
        number: z.string(),
        title: z.string(),
        body: z.string(),
        issuedAt: instant,
      }),
    ),
  })
  .meta({ id: 'AccountabilityCase' }) satisfies z.ZodType<AccountabilityCase>;
export type AccountabilityCaseAnswer = z.infer<typeof accountabilityCase>;

/** `number`: of the case it came of; null where that is an accusation the reader may not read. */
const ledgerEntry = z.strictObject({
  number: z.string().nullable(),
  measure: z.enum(['writtenSelfReview', 'admonition', 'efficiencyWarning']),
  measureLabel: label,
  situation: z.int(),
  situationLabel: label.nullable(),
  enteredAt: instant,
  withdrawnAt: instant.nullable(),
  withdrawnReason: z.string().nullable(),
  reassignedOn: z.iso.date().nullable(),
});

/** A year's merit that was lost, taken back as well (R4); `confirmedBy`: null until confirmed, and to the officer concerned. */
const meritLoss = z.strictObject({
  year: z.int(),
  enteredOn: z.iso.date(),
  sources: z.array(
    z.strictObject({ number: z.string().nullable(), foundOn: z.iso.date(), fellOn: z.iso.date().nullable() }),
  ),
  confirmedOn: z.iso.date().nullable(),
  confirmedBy: z.string().nullable(),
  takenBackOn: z.iso.date().nullable(),
});

/** An officer's ledger, and what it leads to in one year (R6). */
export const ledgerAnswer = z
  .strictObject({
    officer: z.string(),
    name: z.string(),
    year: z.int(),
    count,
    consequence: z.enum(ledgerConsequences),
    meritLost: z.boolean(),
    reason: label,
    entries: z.array(ledgerEntry),
    merit: z.array(meritLoss),
  })
  .meta({ id: 'Ledger' }) satisfies z.ZodType<Ledger>;
export type LedgerAnswer = z.infer<typeof ledgerAnswer>;
