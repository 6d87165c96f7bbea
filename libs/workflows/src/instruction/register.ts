import { ofMatter } from '../petition/matter-columns.js';
import { ofEntry } from '../process/entry-columns.js';
import { overseeingReaders, type Register } from '../process/register.js';
import type { InstructionContext } from './context.js';

/** 领导批示登记簿 (R9): every written instruction and what became of it; its words stand in the case. */
export const instructionRegister: Register<InstructionContext> = {
  name: 'instructions',
  title: { zh: '领导批示登记簿', en: 'Register of leaders’ instructions' },
  rule: 'R9',
  lines: ['OPENED'],
  readers: overseeingReaders,
  asksFacts: true,
  columns: [
    { ...ofEntry.entered, label: { zh: '批示时间', en: 'Given' } },
    ofMatter.number,
    ofMatter.title,
    {
      name: 'givenBy',
      label: { zh: '批示领导', en: 'Given by' },
      form: 'officer',
      width: 10,
      value: ({ facts }) => facts.givenBy,
    },
    {
      name: 'instructed',
      label: { zh: '承办单位', en: 'Unit instructed' },
      form: 'unit',
      width: 16,
      value: ({ facts }) => facts.unit,
    },
    {
      name: 'handler',
      label: { zh: '承办人', en: 'Handler' },
      form: 'officer',
      width: 10,
      value: ({ facts }) => facts.officer,
    },
    {
      name: 'dueDate',
      label: { zh: '反馈期限', en: 'Feedback by' },
      form: 'day',
      width: 12,
      value: ({ facts }) => facts.clocks.instructionFeedback?.dueDate,
    },
    ofEntry.stage,
    { ...ofMatter.channel, isExtra: true },
    { ...ofMatter.received, isExtra: true },
  ],
};
