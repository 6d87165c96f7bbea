import type { DoorRule } from './words.js';

/** Lists of many matters: each shows of them what its reader may read. */
export const listDoors: readonly DoorRule[] = [
  {
    rule: 'R12 清单导出：本人能看的清单可以申请，由他人审批，本人下载 · exports: of a list one sees, approved by another, taken by who asked',
    may: 'staff',
    operations: [
      'GET /exports',
      'POST /exports',
      'POST /exports/{id}/approve',
      'POST /exports/{id}/refuse',
      'POST /exports/{id}/withdraw',
      'GET /exports/{id}/file',
    ],
  },
  {
    rule: 'R15 R12 台账：每本只对其使用人，只列本人能读的事项 · registers: each for whose it is, and of the matters one reads',
    may: 'staff',
    operations: [
      'GET /registers',
      'GET /registers/{register}',
      'GET /registers/{register}/totals',
      'POST /registers/{register}/columns',
    ],
  },
  {
    rule: 'R5 R6 纪检看板和全体人员台账：纪委、效能办和领导班子，只列本人能读的事项 · the discipline board and all ledgers, for the committee and the leading group, of what one reads',
    may: ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer', 'leader', 'principalLeader'],
    operations: [
      'GET /discipline-board',
      'GET /discipline-board/units',
      'GET /discipline-board/matters',
      'GET /discipline-board/clues',
      'GET /discipline-board/trends',
      'GET /ledgers',
    ],
  },
  {
    rule: 'R12 查找：只列能读的事项，检举控告一概不列 · finding: lists what one may read, and nothing of the sealed lane',
    may: 'staff',
    operations: ['POST /find'],
  },
];
