import { foundBy, type Found } from '@banjie/office';
import { z } from 'zod';
import { matterInBrief } from '../case-page/shapes.js';

/** `because`: by what it was found, `holder` by the officer or unit that has it. */
const foundMatter = z
  .strictObject({
    ...matterInBrief,
    unitName: z.string().nullable(),
    officerName: z.string().nullable(),
    because: z.enum(foundBy),
  })
  .meta({ id: 'FoundMatter' });

/** `isSeat`: the reader sits at their desk today. */
const foundOfficer = z
  .strictObject({ id: z.string(), name: z.string(), unitName: z.string().nullable(), isSeat: z.boolean() })
  .meta({ id: 'FoundOfficer' });

export const foundAnswer = z
  .strictObject({ matters: z.array(foundMatter), officers: z.array(foundOfficer) })
  .meta({ id: 'Found' }) satisfies z.ZodType<Found>;
