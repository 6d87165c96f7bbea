import { ofMatter } from '../petition/matter-columns.js';
import { ofEntry } from '../process/entry-columns.js';
import { handlingReaders, type Register } from '../process/register.js';
import type { PaperDeliveryContext } from './context.js';
import { deliveryWays } from './events.js';

/** 答复送达登记簿 (R10): every paper that has to reach the petitioner, and how and when it did. */
export const paperDeliveryRegister: Register<PaperDeliveryContext> = {
  name: 'deliveries',
  title: { zh: '答复送达登记簿', en: 'Register of replies and deliveries' },
  rule: 'R10',
  lines: ['OPENED'],
  readers: handlingReaders,
  asksFacts: true,
  columns: [
    { ...ofEntry.entered, label: { zh: '签发时间', en: 'Issued' } },
    ofMatter.number,
    ofMatter.title,
    {
      name: 'paper',
      label: { zh: '文书', en: 'Paper' },
      form: 'paper',
      width: 16,
      value: ({ facts }) => facts.paper,
    },
    {
      name: 'issuer',
      label: { zh: '签发单位', en: 'Issued by' },
      form: 'unit',
      width: 16,
      value: ({ facts }) => facts.unit,
    },
    ofMatter.petitioners,
    {
      name: 'deliveredOn',
      label: { zh: '送达日期', en: 'Delivered on' },
      form: 'day',
      width: 12,
      value: ({ facts }) => facts.delivery?.on,
    },
    {
      name: 'how',
      label: { zh: '送达方式', en: 'How' },
      form: { ...deliveryWays, page: { zh: '信访人网上打开', en: 'Opened online by the petitioner' } },
      width: 18,
      value: ({ facts }) => facts.delivery?.how,
    },
    {
      name: 'tries',
      label: { zh: '送达次数', en: 'Tries' },
      form: 'count',
      width: 8,
      value: ({ facts }) => facts.tries?.length ?? 0,
    },
    ofEntry.stage,
    ofEntry.due,
    { ...ofMatter.received, isExtra: true },
  ],
};
