import type { SupervisionItem } from '@banjie/office';
import { z } from 'zod';
import { allowedAct, holder, light } from '../case-page/shapes.js';
import { instant, label, listOf } from '../http/shapes.js';

const list = listOf(
  z
    .strictObject({
      id: z.uuid(),
      number: z.string(),
      title: z.string().nullable(),
      urgent: z.boolean(),
      cause: z.string(),
      causeLabel: label,
      ...holder,
      stage: z.string(),
      stageLabel: label,
      light: light.nullable(),
      dueAt: instant.nullable(),
      openedAt: instant,
      atDeskOf: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
      allowedActs: z.array(allowedAct),
    })
    .meta({ id: 'SupervisionItem' }) satisfies z.ZodType<SupervisionItem>,
);

/** `exportable`: the reader may ask for the list as a file (R12). */
export const supervisionList = list.extend({ exportable: z.boolean() });
export type SupervisionList = z.infer<typeof supervisionList>;
