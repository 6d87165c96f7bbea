import { readKindLabels, type ReadLogPage } from '@banjie/office';
import { choice } from '@banjie/workflows';
import { z } from 'zod';
import { count, instant, label } from '../http/shapes.js';

const loggedRead = z
  .strictObject({
    reader: z.string(),
    readerName: z.string().nullable(),
    /** At whose desk, by name; null at the reader's own. */
    inNameOf: z.string().nullable(),
    day: z.string(),
    kind: choice(readKindLabels),
    label,
    /** Of a file its name, of a paper its title and number. */
    what: z.string().nullable(),
    relations: z.array(label),
    firstAt: instant,
    lastAt: instant,
    count,
  })
  .meta({ id: 'LoggedRead' });

export const readLogPage = z.strictObject({
  items: z.array(loggedRead),
  next: z.string().nullable(),
}) satisfies z.ZodType<ReadLogPage>;
