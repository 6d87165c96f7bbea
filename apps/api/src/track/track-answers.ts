import type { PetitionerAct, ReviewSoFar, TrackedMatter } from '@banjie/office';
import { z } from 'zod';
import { fieldSchema } from '../http/field-schema.js';
import { askedMaterial } from '../case-page/shapes.js';
import { count, instant, label, localDate } from '../http/shapes.js';

/** Something the petitioner may do now, with its form. */
const petitionerAct = z
  .strictObject({ act: z.string(), label, schema: fieldSchema })
  .meta({ id: 'PetitionerAct' }) satisfies z.ZodType<PetitionerAct>;

const petitionerNotice = z.strictObject({
  id: z.uuid(),
  label,
  number: z.string().nullable(),
  title: z.string(),
  body: z.string(),
  issuedAt: instant,
  /** How far its delivery has come; null for a paper that starts no term of relief. */
  delivery: label.nullable(),
});

/** Whether opening the paper was recorded as its delivery. */
export const paperOpened = z.strictObject({ recorded: z.boolean() });
export type PaperOpened = z.infer<typeof paperOpened>;

/** 复查 and 复核 of the reply; `until`: until when it may be asked for, or is decided; null where no term runs or ran. */
const trackReview = z
  .strictObject({ stage: z.string(), stageLabel: label, until: localDate.nullable(), words: label.nullable() })
  .meta({ id: 'TrackReview' }) satisfies z.ZodType<ReviewSoFar>;

/** `joined`: it is handled together with an earlier one, and stands where that one stands; `dueDate`: null where no term runs; `answeredOn`: null until it is answered. */
export const trackAnswer = z
  .strictObject({
    number: z.string(),
    stageLabel: label,
    joined: z.boolean(),
    attachments: z.array(z.strictObject({ name: z.string(), addedAt: instant })),
    materialsAsked: z.array(askedMaterial),
    unitName: z.string().nullable(),
    receivedAt: instant,
    dueDate: localDate.nullable(),
    answeredOn: localDate.nullable(),
    words: label.nullable(),
    timeline: z.array(z.strictObject({ at: instant, label })),
    notices: z.array(petitionerNotice),
    review: trackReview.nullable(),
    may: z.array(petitionerAct),
  })
  .meta({ id: 'TrackAnswer' }) satisfies z.ZodType<TrackedMatter>;
export type TrackAnswer = z.infer<typeof trackAnswer>;

export const petitionerActed = z.strictObject({ number: z.string(), stage: z.string() });
export const fileAdded = z.strictObject({ name: z.string(), size: count });
export type FileAdded = z.infer<typeof fileAdded>;
