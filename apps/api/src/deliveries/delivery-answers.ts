import type { EnteredLetter, UndeliveredPage } from '@banjie/office';
import { z } from 'zod';
import { allowedAct, light } from '../case-page/shapes.js';
import { count, instant, label, listOf, localDate } from '../http/shapes.js';

const deliveryTry = z.strictObject({
  way: label,
  reference: z.string(),
  on: localDate,
  /** Null: under way. */
  outcome: label.nullable(),
  heardOn: localDate.nullable(),
  reason: label.nullable(),
});

export const undeliveredPaper = z
  .strictObject({
    id: z.uuid(),
    stageLabel: label,
    number: z.string(),
    title: z.string().nullable(),
    urgent: z.boolean(),
    paper: z.strictObject({ kind: label, id: z.uuid().nullable(), number: z.string().nullable() }),
    /** The petitioners, masked. */
    to: z.array(z.string()),
    /** The petitioner said that it did not come. */
    disputed: z.boolean(),
    tries: z.array(deliveryTry),
    light: light.nullable(),
    since: instant,
    dueAt: instant.nullable(),
    /** What a message may say, to be copied; null for sealed matters. */
    text: z.string().nullable(),
    /** Whether the office's own port may send it now. */
    sendable: z.boolean(),
    allowedActs: z.array(allowedAct),
  })
  .meta({ id: 'UndeliveredPaper' });

export const undeliveredPage = z
  .strictObject({ items: z.array(undeliveredPaper), next: z.string().nullable() })
  .meta({ id: 'UndeliveredPage' }) satisfies z.ZodType<UndeliveredPage>;

const enteredLetter = z
  .strictObject({
    row: count,
    paper: z.string(),
    number: z.string().nullable(),
    done: z.boolean(),
    words: label,
  })
  .meta({ id: 'EnteredLetter' }) satisfies z.ZodType<EnteredLetter>;

export const enteredLetters = listOf(enteredLetter);
export type EnteredLetters = z.infer<typeof enteredLetters>;

export const orderedText = z.strictObject({ message: z.uuid() }).meta({ id: 'OrderedText' });
