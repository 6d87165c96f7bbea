import { choicesIn } from '../process/choice.js';
import { entered, ofEntry } from '../process/entry-columns.js';
import { handlingReaders, overseeingReaders, type Register } from '../process/register.js';
import { pauseFacts } from './acts/handling.js';
import { outcomesOfCall } from './call-back-outcomes.js';
import { ofMatter } from './matter-columns.js';

/** 来信来访登记簿 (R2): every matter that came in, in the order of its registration. */
const registration: Register = {
  name: 'registration',
  title: { zh: '来信来访登记簿', en: 'Register of letters and visits' },
  rule: 'R2',
  lines: ['REGISTERED'],
  readers: handlingReaders,
  countsPeople: true,
  columns: [
    ofMatter.number,
    ofMatter.received,
    ofMatter.channel,
    ofMatter.petitioners,
    ofMatter.people,
    ofMatter.title,
    ofMatter.category,
    { ...ofEntry.by, label: { zh: '首问责任人', en: 'First contact' } },
    ofMatter.unit,
    ofEntry.stage,
    ofEntry.due,
    ofMatter.lane,
    ofMatter.place,
    { ...ofEntry.entered, isExtra: true },
  ],
};

/** 转办交办登记簿 (R1): how a matter went from desk to desk. */
const handOvers: Register = {
  name: 'hand-overs',
  title: { zh: '转办交办登记簿', en: 'Register of hand-overs' },
  rule: 'R1',
  lines: ['HANDED_OVER', 'REFERRED_TO_COORDINATION', 'ASSIGNED', 'ROUTING_DECIDED', 'OBJECTED', 'PULLED_BACK'],
  readers: handlingReaders,
  columns: [
    ofEntry.entered,
    ofEntry.act,
    ofMatter.number,
    ofMatter.title,
    { ...ofEntry.by, label: { zh: '转出人', en: 'By' } },
    {
      name: 'to',
      label: { zh: '转往单位', en: 'To' },
      form: 'unit',
      width: 16,
      value: ({ event }) => entered(event, 'unit'),
    },
    ofMatter.unit,
    ofEntry.stage,
    ofEntry.due,
    { ...ofMatter.channel, isExtra: true },
    { ...ofMatter.received, isExtra: true },
  ],
};

/** 签收登记簿 (R1): who signed for a matter, and to whom it was given. */
const receipts: Register = {
  name: 'receipts',
  title: { zh: '签收登记簿', en: 'Register of receipts' },
  rule: 'R1',
  lines: ['SIGNED_FOR'],
  readers: handlingReaders,
  columns: [
    ofEntry.entered,
    ofMatter.number,
    ofMatter.title,
    { ...ofEntry.by, label: { zh: '签收人', en: 'Signed for by' } },
    {
      name: 'handler',
      label: { zh: '承办人', en: 'Handler' },
      form: 'officer',
      width: 10,
      value: ({ event }) => entered(event, 'officer'),
    },
    ofMatter.unit,
    ofEntry.stage,
    ofEntry.due,
    { ...ofMatter.channel, isExtra: true },
    { ...ofMatter.category, isExtra: true },
    { ...ofMatter.received, isExtra: true },
  ],
};

/** 延期中止登记簿 (R3): every lengthening of a term and every pause, asked for, granted and refused. */
const extensions: Register = {
  name: 'extensions',
  title: { zh: '延期中止登记簿', en: 'Register of extensions and pauses' },
  rule: 'R3',
  lines: [
    'EXTENSION_REQUESTED',
    'EXTENSION_GRANTED',
    'SPECIAL_TERM_EXTENDED',
    'EXTENSION_REFUSED',
    'STATUTORY_TERM_EXTENDED',
    'PAUSE_REQUESTED',
    'PAUSE_GRANTED',
    'PAUSE_REFUSED',
    'PAUSED',
    'RESUMED',
  ],
  readers: handlingReaders,
  columns: [
    ofEntry.entered,
    ofEntry.act,
    ofMatter.number,
    ofMatter.title,
    ofMatter.unit,
    ofEntry.by,
    {
      name: 'days',
      label: { zh: '延长天数', en: 'Days' },
      form: 'count',
      width: 8,
      value: ({ event }) => entered(event, 'days'),
    },
    {
      name: 'ground',
      label: { zh: '中止事由', en: 'Ground' },
      form: choicesIn(pauseFacts.shape.ground),
      width: 18,
      value: ({ event }) => entered(event, 'ground'),
    },
    ofEntry.stage,
    ofEntry.due,
    { ...ofMatter.received, isExtra: true },
  ],
};

/** 回访登记簿 (R10): every call to a petitioner, also those that reached nobody. */
const callBacks: Register = {
  name: 'call-backs',
  title: { zh: '回访登记簿', en: 'Register of call-backs' },
  rule: 'R10',
  lines: ['CALLED_BACK'],
  readers: [...overseeingReaders, 'callBackOfficer'],
  columns: [
    ofEntry.entered,
    ofMatter.number,
    ofMatter.title,
    ofMatter.petitioners,
    ofMatter.unit,
    { ...ofEntry.by, label: { zh: '回访人', en: 'Called by' } },
    {
      name: 'outcome',
      label: { zh: '回访结果', en: 'Outcome' },
      form: outcomesOfCall,
      width: 16,
      value: ({ event }) => entered(event, 'satisfaction'),
    },
    ofEntry.stage,
    { ...ofMatter.category, isExtra: true },
    { ...ofMatter.received, isExtra: true },
  ],
};

export const petitionRegisters: readonly Register[] = [registration, handOvers, receipts, extensions, callBacks];
