import type { Label } from '../policy/label.js';
import type { Role } from './contract.js';

/** The roles in the words of the office, in the order of the contract. */
export const roleLabels: Record<Role, Label> = {
  receptionist: { zh: '窗口接待员', en: 'Receptionist' },
  handler: { zh: '承办人', en: 'Handler' },
  unitHead: { zh: '单位负责人', en: 'Unit head' },
  coordinator: { zh: '党政办协调员', en: 'Coordinator' },
  leader: { zh: '分管领导', en: 'Leader in charge' },
  principalLeader: { zh: '主要领导', en: 'Principal leader' },
  disciplineOfficer: { zh: '纪委工作人员', en: 'Discipline officer' },
  disciplineSecretary: { zh: '纪委书记', en: 'Discipline secretary' },
  efficiencyOfficer: { zh: '效能办工作人员', en: 'Efficiency officer' },
  callBackOfficer: { zh: '回访员', en: 'Call-back officer' },
  archivist: { zh: '档案管理员', en: 'Archivist' },
  systemAdministrator: { zh: '系统管理员', en: 'System administrator' },
  securityAdministrator: { zh: '安全管理员', en: 'Security administrator' },
  auditor: { zh: '审计员', en: 'Auditor' },
};
