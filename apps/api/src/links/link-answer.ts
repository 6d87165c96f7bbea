import type { LinkReceipt } from '@banjie/runtime';
import { z } from 'zod';

export const linkAnswer = z.strictObject({ id: z.uuid() }) satisfies z.ZodType<LinkReceipt>;
