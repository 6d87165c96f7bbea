import { choice, line, officeDate, officerId, roleLabels, unitId, words } from '@banjie/workflows';
import { z } from 'zod';

const reason = () => words('理由', 'Reason', 500);
const name = () => line('名称', 'Name', 60);

/** Ids stand in every record and never change: short words of letters, digits and hyphens. */
const newId = (zh: string, en: string) =>
  z
    .string()
    .regex(/^[a-z][A-Za-z0-9-]{0,39}$/, {
      error: '以小写字母开头，只含字母、数字和连字符 / begin with a small letter; letters, digits and hyphens only',
    })
    .meta({ title: zh, titleEn: en });

const keywords = z
  .array(line('关键词', 'Keyword', 20))
  .max(60)
  .default([])
  .meta({ title: '职责关键词', titleEn: 'Words of its duties' });
const leaders = z
  .array(officerId('分管领导', 'Leader in charge'))
  .max(10)
  .default([])
  .meta({ title: '分管领导', titleEn: 'Leaders in charge' });

export const unitShape = { name: name(), parent: unitId('上级单位', 'Parent unit').optional(), keywords, leaders };
export const addUnitForm = z.strictObject({ id: newId('单位代码', 'Unit code'), ...unitShape });
export const changeUnitForm = z.strictObject(unitShape);
/** A unit is merged by a paper and on a leader's word; of one that nobody takes over from there is nothing to be merged (R1). */
export const closeUnitForm = z.strictObject({
  into: unitId('并入单位', 'Merge into').optional(),
  paper: line('合并文件文号', 'Number of the paper', 60).optional(),
  paperDate: officeDate('成文日期', 'Date of the paper').optional(),
  orderedBy: officerId('决定的领导', 'Leader who decided it').optional(),
  reason: reason(),
});

const memberShape = {
  name: line('姓名', 'Name', 40),
  unit: unitId('单位', 'Unit'),
  roles: z
    .array(choice(roleLabels))
    .min(1)
    .max(Object.keys(roleLabels).length)
    .meta({ title: '角色', titleEn: 'Roles' }),
  email: z
    .email({ error: '邮箱格式有误 / not a mail address' })
    .max(200)
    .optional()
    .meta({ title: '邮箱', titleEn: 'E-mail' }),
};
export const addOfficerForm = z.strictObject({ id: newId('账号', 'Account'), ...memberShape });

/** Nobody with open matters may vanish: somebody takes them over, or the unit head is left with them. */
const matters = {
  successor: officerId('未办结事项由谁接办', 'Who takes over the open matters').optional(),
  leaveToHead: z
    .boolean()
    .default(false)
    .meta({ title: '其余留给单位负责人安排', titleEn: 'Leave the rest to the unit head' }),
};
export const changeOfficerForm = z.strictObject({ ...memberShape, ...matters });
export const deactivateForm = z.strictObject({ reason: reason(), ...matters });
export const reasonForm = z.strictObject({ reason: reason() });
export const clearanceForm = z.strictObject({
  cleared: z.boolean().meta({ title: '可查看检举控告（保密）', titleEn: 'May see the sealed lane' }),
  reason: reason(),
});
export const officeNameForm = z.strictObject({
  name: line('机关名称', 'Name of the office', 60),
  address: line('接待地址', 'Address for the public', 120).optional(),
  telephone: line('咨询电话', 'Telephone for the public', 60).optional(),
});
export const ownPasswordForm = z.strictObject({
  current: z.string().min(1).max(200).meta({ title: '现用密码', titleEn: 'Present password' }),
  next: z.string().min(10).max(200).meta({ title: '新密码', titleEn: 'New password' }),
});

export type MemberFields = Pick<z.infer<typeof addOfficerForm>, keyof typeof memberShape>;
export type CloseUnitFields = z.infer<typeof closeUnitForm>;
export type UnitFields = z.infer<typeof changeUnitForm>;
export type Matters = Pick<z.infer<typeof deactivateForm>, keyof typeof matters>;
