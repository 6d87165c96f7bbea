import type { AllowedAct, OtherPetition } from '@banjie/office';
import { lights, processKinds, type AskedMaterial, type PaperFromAbove } from '@banjie/workflows';
import { z } from 'zod';
import { fieldSchema } from '../http/field-schema.js';
import { instant, label, localDate } from '../http/shapes.js';

export const light = z.enum(lights).meta({ id: 'Light' });
export const processKind = z.enum(processKinds).meta({ id: 'ProcessKind' });

/** `MatterInBrief`. */
export const matterInBrief = {
  number: z.string(),
  title: z.string(),
  receivedAt: instant,
  kind: processKind,
  stage: z.string(),
  stageLabel: label,
  open: z.boolean(),
};

/** Of a one-time notice; `broughtAt`: null while it is still to come. */
export const askedMaterial = z
  .strictObject({ material: z.string(), askedAt: instant, broughtAt: instant.nullable() })
  .meta({ id: 'AskedMaterial' }) satisfies z.ZodType<AskedMaterial>;

/** By which paper of the superior it came; `dueDate`: the date that binds it now, null where none does. */
export const paperFromAbove = z
  .strictObject({
    manner: label,
    organ: z.string(),
    reference: z.string(),
    issuedOn: localDate,
    dueDate: localDate.nullable(),
  })
  .meta({ id: 'PaperFromAbove' }) satisfies z.ZodType<PaperFromAbove>;

/** Whose it is; ids with their names. */
export const holder = {
  unit: z.string().nullable(),
  unitName: z.string().nullable(),
  officer: z.string().nullable(),
  officerName: z.string().nullable(),
  /** Who sits at the officer's desk today. */
  deputyName: z.string().nullable(),
  /** Where it waits for whoever stands at a desk of the office. */
  deskName: label.nullable(),
};

/** Something this person may do now, with its form. */
export const allowedAct = z
  .strictObject({
    act: z.string(),
    process: z.uuid(),
    revision: z.int(),
    rule: z.string(),
    label,
    schema: fieldSchema,
    /** When a clock would end by it, for each number of days its form takes; null where it lengthens none. */
    prolonged: z
      .strictObject({ label, ends: z.array(z.strictObject({ days: z.int().nullable(), on: localDate })) })
      .nullable(),
  })
  .meta({ id: 'AllowedAct' }) satisfies z.ZodType<AllowedAct>;

/** Another matter, as far as the reader may see it. */
export const otherPetition = z
  .strictObject({
    number: z.string(),
    title: z.string().nullable(),
    stage: z.string(),
    stageLabel: label,
    open: z.boolean(),
  })
  .meta({ id: 'OtherPetition' }) satisfies z.ZodType<OtherPetition>;
