import { trialOfficers } from '@banjie/office';

/** @param {string} id */
function officer(id) {
  const found = trialOfficers.find((one) => one.id === id);
  if (!found) throw new Error(`The trial office has no ${id}`);
  return found;
}

export const window = officer('window');
export const handler = officer('handler');

export const registration = {
  channel: 'visit',
  title: '低保待遇被停发,请求核实恢复',
  content:
    '本人家庭困难,长期患病,无劳动能力,低保待遇于上月被停发,至今未收到书面说明。请求核实情况,恢复待遇,并说明停发依据。'.repeat(
      3,
    ),
  category: '民政/社会救助/最低生活保障',
  purpose: 'request',
  petitioners: [
    {
      name: '张三丰',
      phone: '13912345678',
      idType: 'residentId',
      idNumber: '11010519491231002X',
      address: '清溪镇东风村3组12号',
    },
  ],
};

/** What follows on registration: who, the act, its form. */
export const acts = [
  { by: window, act: 'handOver', payload: { unit: 'civilAffairs', reason: '属民政办职责范围,按职责分工转办。' } },
  { by: handler, act: 'signFor', payload: { officer: handler.id } },
  {
    by: handler,
    act: 'addMaterial',
    payload: { description: '入户调查笔录一份,家庭收入证明复印件两份,停发审批表一份。' },
  },
  {
    by: handler,
    act: 'reply',
    payload: {
      result: 'resolved',
      text: '经入户核查,您家庭符合低保条件,系年审材料遗漏所致。已于本月恢复低保待遇并补发上月金额,今后年审将上门办理。感谢您的反映。',
    },
  },
];

/** Acknowledged acts of one matter, registration included. */
export const actsPerMatter = 1 + acts.length;
