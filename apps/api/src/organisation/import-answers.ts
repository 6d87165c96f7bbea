import type { Imported, ImportPreview } from '@banjie/office';
import { z } from 'zod';
import { count, label } from '../http/shapes.js';
import { newAccount } from './officer-answers.js';

const outcome = z.enum(['new', 'changed', 'unchanged', 'refused']);
const counts = z
  .strictObject({ new: count, changed: count, unchanged: count, refused: count })
  .meta({ id: 'ImportCounts' });

/** `line`: as an editor counts; `reasons`: why it is refused. */
const line = z
  .strictObject({
    line: z.int().min(1),
    outcome,
    subject: z.string(),
    name: z.string(),
    changes: z.array(z.strictObject({ field: z.string(), from: z.string(), to: z.string() })),
    reasons: z.array(label),
  })
  .meta({ id: 'ImportLine' });

/** `seen` names exactly these outcomes. */
export const importPreview = z
  .strictObject({ lines: z.array(line), counts, warnings: z.array(label), seen: z.string() })
  .meta({ id: 'ImportPreview' }) satisfies z.ZodType<ImportPreview>;

export const importedAnswer = z
  .strictObject({ counts, accounts: z.array(newAccount) })
  .meta({ id: 'Imported' }) satisfies z.ZodType<Imported>;
