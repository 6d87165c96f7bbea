import type { ObjectSchema } from '../../../forms/schema.js';

/** What an administrator enters to change the limit of a clock; the clock is the row it was opened from (R3). */
export const limitForm: ObjectSchema = {
  type: 'object',
  properties: {
    term: { type: 'integer', title: '天数', titleEn: 'Days', minimum: 1, maximum: 366 },
    effectiveFrom: { type: 'string', format: 'date', title: '生效日期', titleEn: 'Effective from' },
    reason: { type: 'string', title: '理由', titleEn: 'Reason', maxLength: 500 },
  },
  required: ['term', 'effectiveFrom', 'reason'],
};
