import { z } from 'zod';
import { choice } from '../process/choice.js';
import { tryOutcomes } from './tries.js';

/** What the record of a message holds for people to read. */
export const textReport = z.object({
  outcome: choice(
    { reachedHandset: tryOutcomes.reachedHandset, failed: tryOutcomes.failed },
    '发送结果',
    'What became of it',
  ),
});
