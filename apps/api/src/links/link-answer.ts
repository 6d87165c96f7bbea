import type { LinkReceipt } from '@banjie/office';
import { z } from 'zod';

export const linkAnswer = z.strictObject({ id: z.uuid() }) satisfies z.ZodType<LinkReceipt>;
