import { choice, words } from '@banjie/workflows';
import { z } from 'zod';
import { listLabels } from './list-words.js';

/** 本地约定：导出经批准后三日内下载。 Days from the approval on in which the requester takes the file. */
export const daysToDownload = 3;

export const exportForm = z.strictObject({
  list: choice(listLabels, '清单', 'List'),
  /** As the page of the list is narrowed. */
  filter: z.record(z.string().max(40), z.string().max(200)).default({}),
  purpose: words('用途（不写姓名和案情）', 'What it is for, without names or contents of matters', 500),
});

export const exportDecisionForm = z.strictObject({ reason: words('理由', 'Reason', 500) });
