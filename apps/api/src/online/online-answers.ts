import type { OnlineReceipt } from '@banjie/office';
import { z } from 'zod';

export const onlineReceipt = z
  .strictObject({ number: z.string(), queryCode: z.string() })
  .meta({ id: 'OnlineReceipt' }) satisfies z.ZodType<OnlineReceipt>;

/** Null: the coordination desk. */
export const onlineContactAnswer = z.strictObject({ officer: z.string().nullable() });
