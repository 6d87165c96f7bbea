import { ofMatter } from '../petition/matter-columns.js';
import { choicesIn } from '../process/choice.js';
import { ofEntry } from '../process/entry-columns.js';
import { committeeReaders, type Register } from '../process/register.js';
import { situationChoice } from '../process/situation-choice.js';
import type { AccountabilityContext } from './context.js';
import { accountabilityPayloads } from './events.js';

/** 追究告诫登记簿 (R6): every proceeding, also those that found nothing. */
export const accountabilityRegister: Register<AccountabilityContext> = {
  name: 'accountability',
  title: { zh: '追究告诫登记簿', en: 'Register of accountability' },
  rule: 'R6',
  lines: ['OPENED', 'CLUE_ENTERED'],
  readers: committeeReaders,
  asksFacts: true,
  opensProceeding: true,
  columns: [
    ofEntry.entered,
    ofMatter.number,
    {
      name: 'officer',
      label: { zh: '被追究人员', en: 'Officer' },
      form: 'officer',
      width: 12,
      value: ({ facts }) => facts.officer,
    },
    {
      name: 'officersUnit',
      label: { zh: '所在单位', en: 'Unit' },
      form: 'unit',
      width: 16,
      value: ({ facts }) => facts.unit,
    },
    {
      name: 'situation',
      label: { zh: '追究情形', en: 'Situation' },
      form: choicesIn(situationChoice()),
      width: 26,
      value: ({ facts }) => facts.situation,
    },
    {
      name: 'measure',
      label: { zh: '追究方式', en: 'Measure' },
      form: choicesIn(accountabilityPayloads.MEASURE_PROPOSED.shape.measure),
      width: 12,
      value: ({ facts }) => facts.proposal?.measure,
    },
    {
      name: 'issued',
      label: { zh: '作出日期', en: 'Issued' },
      form: 'day',
      width: 12,
      value: ({ facts }) => facts.issuedAt,
    },
    {
      name: 'served',
      label: { zh: '送达日期', en: 'Served' },
      form: 'day',
      width: 12,
      value: ({ facts }) => facts.served?.on,
    },
    ofEntry.stage,
    ofEntry.due,
    { ...ofMatter.title, isExtra: true },
    { ...ofEntry.by, isExtra: true },
  ],
};
