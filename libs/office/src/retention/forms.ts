import { caseNumber, choice, officeDate, retentionClasses, words } from '@banjie/workflows';
import { z } from 'zod';

/** Files in one record of destruction at most (*local*): what a person can look through. */
export const filesPerRecord = 200;

export const keepLongerForm = z.strictObject({
  number: caseNumber('编号', 'Number'),
  until: officeDate('延长保管至', 'Kept until'),
  reason: words('理由（不写姓名和案情）', 'Reason, without names or contents', 500),
});

export const destructionForm = z.strictObject({
  numbers: z
    .array(caseNumber('编号', 'Number'))
    .min(1)
    .max(filesPerRecord)
    .meta({ title: '销毁的事项', titleEn: 'Files to destroy' }),
  reason: words('鉴定意见（不写姓名和案情）', 'What the review found, without names or contents', 500),
});

export const destructionDecisionForm = z.strictObject({ reason: words('审批意见', 'Reason', 500) });

export const longerTermForm = z.strictObject({
  class: choice(
    { thirtyYears: retentionClasses.thirtyYears, tenYears: retentionClasses.tenYears },
    '保管期限类别',
    'Class',
  ),
  years: z.int().min(10).max(100).meta({ title: '本机关保管年数', titleEn: 'Years kept here' }),
  reason: words('理由', 'Reason', 500),
});
