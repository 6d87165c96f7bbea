import type { ObjectSchema } from '../../../forms/schema.js';
import type { LimitInForce } from '../types.js';

const days = { title: '天数', titleEn: 'Days' };
const hours = { title: '小时数', titleEn: 'Hours' };

/** What an administrator enters to change the limit of a clock; the clock is the row it was opened from (R3). */
export const limitForm = ({ dayKind }: Pick<LimitInForce, 'dayKind'>): ObjectSchema => ({
  type: 'object',
  properties: {
    term: { type: 'integer', ...(dayKind === 'hours' ? hours : days), minimum: 1, maximum: 366 },
    effectiveFrom: { type: 'string', format: 'date', title: '生效日期', titleEn: 'Effective from' },
    reason: { type: 'string', title: '理由', titleEn: 'Reason', maxLength: 500 },
  },
  required: ['term', 'effectiveFrom', 'reason'],
});
