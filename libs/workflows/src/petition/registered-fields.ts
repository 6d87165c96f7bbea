import type { Choices } from '../process/choice.js';

/** What may be corrected of a registration (R2), in words. */
export const registeredFields: Choices = {
  title: { zh: '标题', en: 'Title' },
  category: { zh: '内容分类', en: 'Category' },
  place: { zh: '问题属地', en: 'Place of the problem' },
  channel: { zh: '来源渠道', en: 'Channel' },
  peopleCount: { zh: '人数', en: 'How many people' },
  name: { zh: '信访人姓名', en: 'Name of a petitioner' },
  idNumber: { zh: '信访人证件号码', en: 'ID number of a petitioner' },
  phone: { zh: '信访人电话', en: 'Phone of a petitioner' },
  address: { zh: '信访人住址', en: 'Address of a petitioner' },
  receivedAt: { zh: '收到时间', en: 'Time of receipt' },
  lane: { zh: '类别', en: 'Lane' },
  purpose: { zh: '信访目的', en: 'Purpose' },
  complainedUnit: { zh: '被反映单位', en: 'Unit complained of' },
  complainedOfficer: { zh: '被反映人', en: 'Officer complained of' },
};
