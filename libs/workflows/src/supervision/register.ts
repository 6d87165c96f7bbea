import { ofMatter } from '../petition/matter-columns.js';
import { choicesIn } from '../process/choice.js';
import { ofEntry } from '../process/entry-columns.js';
import { committeeReaders, type Register } from '../process/register.js';
import type { SupervisionContext } from './context.js';
import { supervisionPayloads } from './events.js';

/** 督办登记簿 (R5): every supervision case that a breach opened, none of which the supervised unit can take away. */
export const supervisionRegister: Register<SupervisionContext> = {
  name: 'supervision',
  title: { zh: '督办登记簿', en: 'Register of supervision' },
  rule: 'R5',
  lines: ['OPENED'],
  readers: committeeReaders,
  asksFacts: true,
  columns: [
    { ...ofEntry.entered, label: { zh: '立案时间', en: 'Opened' } },
    ofMatter.number,
    ofMatter.title,
    {
      name: 'cause',
      label: { zh: '督办起因', en: 'Cause' },
      form: 'clock',
      width: 18,
      value: ({ facts }) => facts.cause,
    },
    {
      name: 'supervised',
      label: { zh: '被督办单位', en: 'Unit supervised' },
      form: 'unit',
      width: 16,
      value: ({ facts }) => facts.unit,
    },
    {
      name: 'concerned',
      label: { zh: '涉及人员', en: 'Officer concerned' },
      form: 'officer',
      width: 10,
      value: ({ facts }) => facts.officer,
    },
    {
      name: 'explanation',
      label: { zh: '说明的原因', en: 'Explained by' },
      form: choicesIn(supervisionPayloads.EXPLANATION_SUBMITTED.shape.ground),
      width: 14,
      value: ({ facts }) => facts.explanation?.ground,
    },
    {
      name: 'orderedBy',
      label: { zh: '限定办结日期', en: 'To be completed by' },
      form: 'day',
      width: 12,
      value: ({ facts }) => facts.order?.dueDate,
    },
    ofEntry.stage,
    ofEntry.due,
    { ...ofMatter.received, isExtra: true },
  ],
};
