import type { Imported, ImportPreview } from '@banjie/office';
import { z } from 'zod';
import { count, label } from '../http/shapes.js';
import { newAccount } from './officer-answers.js';
import { encodings } from './text-encoding.js';

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

const reading = z.strictObject({ encoding: z.enum(encodings), cells: z.array(z.string()) }).meta({ id: 'CsvReading' });

/** `seen` names exactly these outcomes; `readings`: how the file reads in each of two encodings, empty where one is certain or chosen. */
export const importPreview = z
  .strictObject({
    lines: z.array(line),
    counts,
    warnings: z.array(label),
    seen: z.string(),
    readings: z.array(reading),
  })
  .meta({ id: 'ImportPreview' }) satisfies z.ZodType<ImportPreview>;

export const importedAnswer = z
  .strictObject({ counts, accounts: z.array(newAccount) })
  .meta({ id: 'Imported' }) satisfies z.ZodType<Imported>;
