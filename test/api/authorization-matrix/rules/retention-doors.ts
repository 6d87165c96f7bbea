import type { DoorRule } from './words.js';

const retention = [
  'archivist',
  'coordinator',
  'leader',
  'principalLeader',
  'auditor',
  'disciplineOfficer',
  'disciplineSecretary',
] as const;

export const retentionDoors: readonly DoorRule[] = [
  {
    rule: 'R11 保管期限、鉴定清单和销毁清册：保管人提出，领导或者审计员审批，检举控告的由获授权的纪检人员；系统管理员延长期限 · retention: keepers propose, a leader or the auditor approves, in the sealed lane whoever is cleared; the administrator lengthens terms',
    may: [...retention, 'systemAdministrator'],
    operations: ['GET /retention'],
  },
  {
    rule: 'R11 鉴定和销毁：逐件按是否期满、是否与本人有关 · review and destruction: each file as it is due and concerns nobody who acts',
    may: retention,
    operations: [
      'POST /retention/kept-longer',
      'POST /destructions',
      'POST /destructions/{id}/approve',
      'POST /destructions/{id}/refuse',
      'POST /destructions/{id}/withdraw',
      'GET /destructions/{id}/document',
    ],
  },
  {
    rule: 'R11 已销毁案卷的保留信息：能读该事项的和保管人 · what is left of a destroyed file: whoever could read it, and keepers',
    may: 'staff',
    operations: ['GET /destroyed-matters/{number}'],
  },
];
