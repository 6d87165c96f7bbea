import type { RegisterColumn } from '../process/register.js';
import { channelLabels, laneLabels } from './input.js';

/** Columns about the matter of a line, alike in every register. */
export const ofMatter = {
  number: {
    name: 'number',
    label: { zh: '编号', en: 'Number' },
    form: 'text',
    width: 16,
    order: 'number',
    value: ({ matter }) => matter.number,
  },
  title: {
    name: 'title',
    label: { zh: '事项', en: 'Matter' },
    form: 'text',
    width: 34,
    value: ({ matter }) => matter.title,
  },
  channel: {
    name: 'channel',
    label: { zh: '渠道', en: 'Channel' },
    form: channelLabels,
    width: 10,
    value: ({ matter }) => matter.channel,
  },
  lane: {
    name: 'lane',
    label: { zh: '类别', en: 'Lane' },
    form: laneLabels,
    width: 12,
    isExtra: true,
    value: ({ matter }) => matter.lane,
  },
  category: {
    name: 'category',
    label: { zh: '内容分类', en: 'Category' },
    form: 'text',
    width: 18,
    value: ({ matter }) => matter.category,
  },
  place: {
    name: 'place',
    label: { zh: '问题属地', en: 'Place' },
    form: 'text',
    width: 12,
    isExtra: true,
    value: ({ matter }) => matter.place,
  },
  petitioners: {
    name: 'petitioners',
    label: { zh: '信访人', en: 'Petitioner' },
    form: 'text',
    width: 12,
    value: ({ matter }) => matter.petitioners,
  },
  people: {
    name: 'people',
    label: { zh: '人数', en: 'People' },
    form: 'count',
    width: 6,
    value: ({ matter }) => matter.people,
  },
  unit: {
    name: 'unit',
    label: { zh: '责任单位', en: 'Responsible unit' },
    form: 'unit',
    width: 16,
    order: 'unit',
    value: ({ matter }) => matter.unit,
  },
  received: {
    name: 'received',
    label: { zh: '收到日期', en: 'Received' },
    form: 'day',
    width: 12,
    order: 'received',
    value: ({ matter }) => matter.receivedAt,
  },
} as const satisfies Record<string, RegisterColumn>;
