import { listDoors } from './list-doors.js';
import { retentionDoors } from './retention-doors.js';
import type { DoorRule } from './words.js';

const registrars = [
  'receptionist',
  'handler',
  'unitHead',
  'coordinator',
  'leader',
  'principalLeader',
  'disciplineOfficer',
] as const;

/**
 * Who may ask for what at all. Where an operation is about one matter, this is only the first question; which matters a
 * person may read and what they may do to them is in reading.ts and acts.ts. Every operation is in exactly one row.
 */
export const doors: readonly DoorRule[] = [
  {
    rule: 'R10 信访人凭编号和查询码 · the petitioner’s door, opened by number and code',
    may: 'everybody',
    operations: ['POST /track', 'POST /track/notices/{id}/document', 'POST /track/notices/{id}/opened'],
  },
  {
    rule: 'R10 短信网关凭签名回报 · the gateway’s door, opened by its signature',
    may: 'everybody',
    operations: ['POST /sending/reports'],
  },
  {
    rule: 'R10 送达台账：只列本人能读的事项，逐行按操作权限登记 · undelivered papers: of the matters one reads, each row as the act says',
    may: 'staff',
    operations: ['GET /deliveries', 'POST /deliveries/letters', 'POST /deliveries/{process}/texts'],
  },
  ...listDoors,
  {
    rule: 'R10 回访台：只列由本人回访或者复核的 · the call-back desk: whom one is to call, and nobody else',
    may: 'staff',
    operations: ['GET /call-backs', 'GET /call-backs/{process}/script'],
  },
  {
    rule: 'R2 以信访人名义的登记和办理，不得从工作人员已登录的浏览器进行 · in a petitioner’s name, from no browser of the office',
    may: 'petitioners',
    operations: ['POST /petitions/online', 'POST /track/acts/{act}', 'POST /track/attachments'],
  },
  {
    rule: '登录、退出，以及与具体事项无关的信息 · signing in and out, and what says nothing of any matter',
    may: 'everybody',
    operations: [
      'POST /session',
      'DELETE /session',
      'GET /health',
      'GET /health/live',
      'GET /health/serving',
      'GET /openapi.json',
    ],
  },
  {
    rule: 'R1 成批指定承办人：逐件按操作权限办理 · several matters at once, each as the act says',
    may: 'staff',
    operations: ['POST /queue/assign'],
  },
  {
    rule: '本人的会话、密码、待办、视图、收件箱、实时变化和待审批 · one’s own: session, password, queue, views, inbox, live changes, decisions',
    may: 'staff',
    operations: [
      'GET /session',
      'POST /session/password',
      'GET /queue',
      'GET /queue/counts',
      'GET /queue/handled',
      'GET /queue/choices',
      'GET /queue/views',
      'POST /queue/views',
      'DELETE /queue/views/{name}',
      'GET /inbox',
      'POST /inbox/read',
      'GET /inbox/mail',
      'POST /inbox/mail',
      'POST /inbox/{id}/read',
      'GET /events',
      'GET /decisions',
      'GET /decisions/{process}',
      'GET /menu/counts',
    ],
  },
  {
    rule: 'R1 请假和代岗：本人、单位负责人、批准人，每一条只对相关人员显示 · absences and deputies: one’s own, the unit’s for its head, those to approve',
    may: 'staff',
    operations: ['GET /absences', 'POST /absences', 'POST /absences/{id}/approve', 'POST /absences/{id}/end'],
  },
  {
    rule: '全机关公开：单位和人员、日历、时限、分类、流程图、登记表 · what the whole office knows: units and names, calendar, limits, categories, procedures, the form',
    may: 'staff',
    operations: [
      'GET /directory',
      'GET /calendar',
      'GET /calendar/{year}',
      'GET /limits',
      'GET /sign-off',
      'GET /lists/{name}',
      'GET /pictures/{kind}',
      'GET /petitions/schema',
    ],
  },
  {
    rule: 'R1 R12 具体事项：还须能读该事项（见第一部分） · a matter, for whoever may read it',
    may: 'staff',
    operations: [
      'GET /petitions/{number}',
      'GET /petitions/{number}/attachments/{id}',
      'POST /petitions/{number}/attachments',
      'POST /petitions/{number}/attachments/{id}/open-to-unit',
      'POST /petitions/{number}/people/{id}/reveal',
      'POST /processes/{id}/acts/{act}',
      'GET /notices/{id}/document',
      'GET /notices/{id}/delivery-record',
    ],
  },
  {
    rule: 'R12 查阅记录：还须能读该事项 · who read a matter, for those of these who may read it',
    may: ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer', 'auditor'],
    operations: ['GET /petitions/{number}/read-log'],
  },
  {
    rule: 'R5 R6 督办与责任追究：每一件只对相关人员显示 · the lists of supervision and accountability, each line for whom it is',
    may: 'staff',
    operations: ['GET /supervision', 'GET /accountability', 'GET /accountability/{id}', 'GET /ledger/{officer}'],
  },
  {
    rule: 'R1 R2 接待群众的人员登记、查重、关联 · whoever meets the public registers, sees what was there before and links it',
    may: registrars,
    operations: [
      'POST /petitions',
      'POST /petitions/seen-before',
      'POST /petitions/{number}/links',
      'POST /petitions/{number}/links/{id}/unlink',
    ],
  },
  {
    rule: 'R6 线索由纪委和效能办录入 · a clue is entered by the committee and the efficiency office',
    may: ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'],
    operations: ['POST /accountability', 'POST /accountability/together'],
  },
  {
    rule: 'R4 R6 评先选优名单由纪委和效能办编制 · the merit list is prepared by the committee and the efficiency office',
    may: ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'],
    operations: ['POST /merit-lists'],
  },
  {
    rule: 'R4 R6 评先选优名单由领导班子成员签发，编制人和名单上的人除外 · signed by the leading group, not by who prepared it or stands on it',
    may: ['leader', 'principalLeader', 'disciplineSecretary'],
    operations: ['POST /merit-lists/{id}/sign'],
  },
  {
    rule: 'R4 R6 年度后果和名单由纪委、效能办和领导班子查看 · what a year leads to, for the committee and the leading group',
    may: ['leader', 'principalLeader', 'disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'],
    operations: ['GET /years-end', 'GET /merit-lists/{id}/document'],
  },
  ...retentionDoors,
  {
    rule: 'R15 统计及其背后的事项 · figures and the cases behind them',
    may: [
      'leader',
      'principalLeader',
      'disciplineOfficer',
      'disciplineSecretary',
      'efficiencyOfficer',
      'coordinator',
      'auditor',
      'systemAdministrator',
    ],
    operations: ['GET /dashboard', 'GET /petitions'],
  },
  {
    rule: 'R3 R10 日历、时限和审签规定由系统管理员设定 · calendar, limits and who signs are the system administrator’s to set',
    may: ['systemAdministrator'],
    operations: [
      'POST /calendar',
      'POST /calendar/preview',
      'POST /limits',
      'POST /limits/preview',
      'POST /sign-off',
      'POST /retention/terms',
      'POST /lists/{name}',
      'POST /lists/{name}/changes',
      'POST /lists/{name}/preview',
      'GET /online-contact',
      'POST /online-contact',
    ],
  },
  {
    rule: '运行维护由系统管理员负责 · operations are the system administrator’s',
    may: ['systemAdministrator'],
    operations: [
      'GET /operations',
      'GET /operations/stray-timers',
      'POST /operations/sweep',
      'POST /operations/deliveries/{id}/retry',
      'GET /metrics',
      'POST /trial/clock',
      'GET /first-run',
    ],
  },
  {
    rule: '三员均可查看机构、人员及其变更记录 · the three administrators see the organisation and its record',
    may: ['systemAdministrator', 'securityAdministrator', 'auditor'],
    operations: ['GET /organisation', 'GET /organisation/log', 'GET /organisation/officers/{id}/holdings'],
  },
  {
    rule: '三员 单位和新账号由系统管理员办理 · units and new accounts are the system administrator’s',
    may: ['systemAdministrator'],
    operations: [
      'POST /organisation/name',
      'POST /organisation/units',
      'POST /organisation/units/{id}',
      'GET /organisation/units/{id}/merger',
      'POST /organisation/units/{id}/close',
      'POST /organisation/units/{id}/reopen',
      'POST /organisation/officers',
      'GET /organisation/export/{kind}',
      'GET /organisation/template/{kind}',
      'POST /organisation/import/{kind}',
      'POST /organisation/import/{kind}/preview',
    ],
  },
  {
    rule: '三员 账号由系统管理员办理，安全管理员和审计员的账号由安全管理员办理 · accounts: the system administrator’s, those of supervisors the security administrator’s',
    may: ['systemAdministrator', 'securityAdministrator'],
    operations: [
      'POST /organisation/officers/{id}',
      'POST /organisation/officers/{id}/deactivate',
      'POST /organisation/officers/{id}/reactivate',
      'POST /organisation/officers/{id}/password',
    ],
  },
  {
    rule: 'R12 检举控告的保密授权由安全管理员办理 · clearance for the sealed lane is the security administrator’s',
    may: ['securityAdministrator'],
    operations: ['POST /organisation/officers/{id}/clearance'],
  },
];
