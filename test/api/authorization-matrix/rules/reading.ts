import { committee, type Relation, type Role } from './words.js';

type Reader = Role | Extract<Relation, 'firstContact' | 'subject'> | 'unitThatHeldIt' | 'cleared';

export interface ReadingRule {
  rule: string;
  may: readonly Reader[];
}

/**
 * Who reads a matter at all. Nobody reads a matter that is about themselves or their unit; whoever may not read gets the
 * answer of a number that does not exist (R12).
 */
export const reading = {
  open: {
    rule: 'R1 R12 登记人、承办过的单位和全局职责人员 · open lane: who registered it, the units that held it, and those whose duty is the whole office',
    may: [
      'firstContact',
      'unitThatHeldIt',
      'coordinator',
      'leader',
      'principalLeader',
      'disciplineOfficer',
      'disciplineSecretary',
      'efficiencyOfficer',
      'callBackOfficer',
      'auditor',
    ],
  },
  sealed: {
    rule: 'R12 经授权的纪委人员，其他人一律不可见 · sealed lane: named discipline staff who are cleared, nobody else',
    may: ['cleared'],
  },
  accountability: {
    rule: 'R6 纪委、效能办和领导班子 · accountability: the committee, the efficiency office and the leading group',
    may: committee,
  },
} as const satisfies Record<string, ReadingRule>;

/** What of a petition only some of its readers get; everything else of it every reader gets alike. */
export const fields = [
  {
    field: 'petitioners[].name, .phone',
    rule: 'R12 一律脱敏，逐人说明理由后查看并留痕；送达信访人的文书文件写明姓名，下载即留痕 · masked for every reader; revealed one by one, for a reason, on record; the file of a notice addressed to them names them, and who downloads it is on record',
    may: 'nobody',
  },
  {
    field: 'petitioners[], attachments[] of a confidential matter',
    rule: 'R12 信访人要求保密的：承办人、承办单位负责人、被反映的单位不见姓名、号码、附件，也不能查看 · who asked not to be named: not for whoever handles it, heads the unit or is complained of',
    may: 'whoMayKnow',
  },
  {
    field: 'GET /petitions/{number}/read-log',
    rule: 'R12 查阅记录：纪检监察、效能办、审计员 · who read the case: for the committee, the efficiency office and the auditor',
    may: 'readLogReaders',
  },
  {
    field: 'reveals[]',
    rule: 'R12 查看记录：本人的，及全局职责人员 · who had data unmasked: one’s own, and for whoever oversees',
    may: 'overseers',
  },
  {
    field: 'processes[], deadlines[], notices[], timeline[] of accountability',
    rule: 'R6 当事人不得获知 · for the committee, the officer concerned not among them',
    may: 'committee',
  },
  {
    field: 'timeline[] ACCOUNTABILITY_OPENED',
    rule: 'R6 当事人不得获知 · for the committee, the officer concerned not among them',
    may: 'committee',
  },
  {
    field: 'notices[].body, inbox items[].body',
    rule: 'R12 正文中的信访人姓名同样脱敏 · the petitioner’s name in the text is masked as well',
    may: 'nobody',
  },
  {
    field: 'links[], timeline[] naming a matter the reader may not read',
    rule: 'R12 不显示 · left out',
    may: 'readersOfBoth',
  },
  {
    field: 'GET /petitions items[].title',
    rule: 'R12 R15 系统管理员只见数量，不见标题 · not for the system administrator, who counts and does not read',
    may: 'overseers',
  },
  {
    field: 'GET /accountability/{id} facts: clue',
    rule: 'R6 只告知认定事实，不告知线索 · the officer concerned is told of a finding, not of the clue',
    may: 'committee',
  },
  {
    field: 'GET /accountability/{id} facts: measure before it is issued',
    rule: 'R6 两人决定，印发后告知 · decided by two; told when issued',
    may: 'committee',
  },
  {
    field: 'GET /accountability/{id} timeline[].actorName',
    rule: 'R6 谁提出、谁同意不告知当事人 · who proposed and approved is not the officer’s to know',
    may: 'committee',
  },
] as const;

/** Those whose duty reaches every open matter. */
export const overseers: readonly Role[] = [
  'coordinator',
  'leader',
  'principalLeader',
  'disciplineOfficer',
  'disciplineSecretary',
  'efficiencyOfficer',
  'callBackOfficer',
  'auditor',
];
