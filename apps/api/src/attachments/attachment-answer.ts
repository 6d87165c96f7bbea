import type { AttachmentReceipt } from '@banjie/office';
import { z } from 'zod';
import { virusScan } from '../case-page/case-answer.js';
import { count } from '../http/shapes.js';

/** `size` in bytes. */
export const attachmentReceipt = z
  .strictObject({ id: z.uuid(), name: z.string(), media: z.string(), size: count, scan: virusScan })
  .meta({ id: 'AttachmentReceipt' }) satisfies z.ZodType<AttachmentReceipt>;

/** A file of a confidential matter that the unit may read from now on. */
export const openedFile = z.strictObject({ id: z.uuid() });
