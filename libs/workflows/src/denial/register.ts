import { ofMatter } from '../petition/matter-columns.js';
import { choicesIn } from '../process/choice.js';
import { ofEntry } from '../process/entry-columns.js';
import { overseeingReaders, type Register } from '../process/register.js';
import type { DenialContext } from './context.js';
import { denialFiling } from './events.js';

/** 否定报备登记簿 (R4): every filing, whoever confirmed or corrected it. */
export const denialRegister: Register<DenialContext> = {
  name: 'denials',
  title: { zh: '否定报备登记簿', en: 'Register of denial filings' },
  rule: 'R4',
  lines: ['OPENED'],
  readers: overseeingReaders,
  asksFacts: true,
  columns: [
    { ...ofEntry.entered, label: { zh: '报备时间', en: 'Filed' } },
    ofMatter.number,
    ofMatter.title,
    {
      name: 'filedBy',
      label: { zh: '报备人', en: 'Filed by' },
      form: 'officer',
      width: 10,
      value: ({ facts }) => facts.filedBy,
    },
    {
      name: 'filingUnit',
      label: { zh: '报备单位', en: 'Filing unit' },
      form: 'unit',
      width: 16,
      value: ({ facts }) => facts.filingUnit,
    },
    {
      name: 'ground',
      label: { zh: '否定事由', en: 'Ground' },
      form: choicesIn(denialFiling.shape.ground),
      width: 26,
      value: ({ facts }) => facts.ground,
    },
    {
      name: 'major',
      label: { zh: '重大事项', en: 'Major' },
      form: { major: { zh: '是', en: 'Yes' } },
      width: 8,
      value: ({ facts }) => (facts.major ? 'major' : null),
    },
    {
      name: 'confirmedBy',
      label: { zh: '同意的领导', en: 'Confirmed by' },
      form: 'officer',
      width: 12,
      value: ({ facts }) => facts.confirmedBy,
    },
    ofEntry.stage,
    ofEntry.due,
    { ...ofMatter.category, isExtra: true },
    { ...ofMatter.received, isExtra: true },
  ],
};
