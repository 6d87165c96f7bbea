import { ofMatter } from '../petition/matter-columns.js';
import { choicesIn } from '../process/choice.js';
import { entered, ofEntry } from '../process/entry-columns.js';
import { handlingReaders, type Register } from '../process/register.js';
import { reviewPayloads } from './events.js';

/** 复查复核登记簿 (R10): each request, where it went and what the superior organ decided, in the order it was entered. */
export const reviewRegister: Register = {
  name: 'reviews',
  title: { zh: '复查复核登记簿', en: 'Register of reviews and rechecks' },
  rule: 'R10',
  lines: [
    'REVIEW_REQUESTED',
    'RECHECK_REQUESTED',
    'REVIEW_FORWARDED',
    'HEARING_BEGUN',
    'HEARING_ENDED',
    'SUPERIOR_DECIDED',
    'REPEAT_ANSWERED',
  ],
  readers: handlingReaders,
  columns: [
    ofEntry.entered,
    ofEntry.act,
    ofMatter.number,
    ofMatter.title,
    ofMatter.unit,
    {
      name: 'organ',
      label: { zh: '上一级机关', en: 'Superior organ' },
      form: 'text',
      width: 20,
      value: ({ event }) => entered(event, 'organ'),
    },
    {
      name: 'paper',
      label: { zh: '文号', en: 'Paper number' },
      form: 'text',
      width: 18,
      value: ({ event }) => entered(event, 'number'),
    },
    {
      name: 'dated',
      label: { zh: '文件日期', en: 'Dated' },
      form: 'day',
      width: 12,
      value: ({ event }) => entered(event, 'forwardedOn') ?? entered(event, 'decidedOn'),
    },
    {
      name: 'result',
      label: { zh: '决定结果', en: 'Outcome' },
      form: choicesIn(reviewPayloads.SUPERIOR_DECIDED.shape.result),
      width: 12,
      value: ({ event }) => entered(event, 'result'),
    },
    ofEntry.stage,
    ofEntry.due,
    { ...ofEntry.by, isExtra: true },
    { ...ofMatter.received, isExtra: true },
  ],
};
