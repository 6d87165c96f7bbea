import type { MenuCounts } from '@banjie/office';
import { z } from 'zod';
import { count } from '../http/shapes.js';

/** A figure of `countedUpTo` means at least as many. */
export const menuCounts = z
  .strictObject({
    decisions: count,
    supervision: count,
    exports: count,
    retention: count,
    absences: count,
    inbox: count,
    countedUpTo: count,
  })
  .meta({ id: 'MenuCounts' }) satisfies z.ZodType<MenuCounts>;
