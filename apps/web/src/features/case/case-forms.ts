import type { ObjectSchema } from '../../forms/schema.js';

const reason = { type: 'string', title: '理由', titleEn: 'Reason', maxLength: 500 } as const;

/** Forms of the case page that belong to no act of a process (R2, R12). */
export const linkSchema: ObjectSchema = {
  type: 'object',
  properties: {
    other: { type: 'string', title: '另一件的编号', titleEn: 'Number of the other matter', maxLength: 40 },
    kind: {
      type: 'string',
      title: '关联方式',
      titleEn: 'Kind of link',
      default: 'related',
      enum: ['repeat', 'sameMatter', 'related'],
      enumLabels: {
        repeat: { zh: '重复件', en: 'Repeats it' },
        sameMatter: { zh: '同一事项', en: 'The same matter' },
        related: { zh: '相关', en: 'Related' },
      },
    },
    reason,
  },
  required: ['other', 'reason'],
};

export const unlinkSchema: ObjectSchema = { type: 'object', properties: { reason }, required: ['reason'] };

export const revealSchema: ObjectSchema = {
  type: 'object',
  properties: {
    reason: { ...reason, title: '查看理由（至少4字）', titleEn: 'Why you need to see it (4 characters at least)' },
  },
  required: ['reason'],
};
