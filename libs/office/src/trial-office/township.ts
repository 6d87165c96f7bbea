import type { Role } from '@banjie/workflows';

export interface TrialUnit {
  id: string;
  name: string;
  /** Words in a petition's category or text by which it is routed here. */
  keywords: readonly string[];
}

export interface TrialOfficer {
  id: string;
  name: string;
  unit: string;
  roles: readonly Role[];
}

export const townshipName = '清溪镇人民政府（试用）';

const desks: readonly TrialUnit[] = [
  { id: 'window', name: '信访接待窗口', keywords: [] },
  { id: 'partyOffice', name: '党政办公室', keywords: [] },
  { id: 'leadership', name: '镇领导班子', keywords: [] },
  { id: 'discipline', name: '镇纪委', keywords: [] },
  { id: 'efficiencyOffice', name: '效能办', keywords: [] },
];

/** Units that handle, each with a head and a handler. The last one takes what nobody else's words fit. */
export const handlingUnits: readonly TrialUnit[] = [
  {
    id: 'construction',
    name: '规划建设办',
    keywords: [
      '规划',
      '拆迁',
      '小区',
      '物业',
      '房产',
      '房屋',
      '楼盘',
      '开发商',
      '公积金',
      '建设',
      '工程',
      '征地',
      '住房',
      '业主',
    ],
  },
  {
    id: 'transport',
    name: '交通管理站',
    keywords: ['交通', '公交', '道路', '公路', '地铁', '停车', '红绿灯', '出租', '车站', '路口', '高铁'],
  },
  {
    id: 'education',
    name: '教育办',
    keywords: ['学校', '教育', '小学', '中学', '幼儿园', '教师', '老师', '学生', '入学', '培训', '高考'],
  },
  {
    id: 'environment',
    name: '生态环境站',
    keywords: ['污染', '环境', '噪音', '噪声', '垃圾', '扬尘', '油烟', '河道', '臭', '排污', '搅拌站'],
  },
  {
    id: 'humanResources',
    name: '社会保障所',
    keywords: ['社保', '工资', '就业', '医保', '养老', '劳动', '退休', '人才', '补贴', '生育'],
  },
  { id: 'health', name: '卫生健康办', keywords: ['医院', '医疗', '卫生', '药', '疫苗', '独生子女', '计生'] },
  {
    id: 'publicSecurity',
    name: '综治办',
    keywords: ['治安', '派出所', '户口', '落户', '诈骗', '传销', '安全', '警', '摩托', '扰民'],
  },
  {
    id: 'economy',
    name: '经济发展办',
    keywords: ['企业', '市场', '价格', '收费', '旅游', '税', '商业', '电价', '燃气', '供水', '自来水', '停电'],
  },
  { id: 'agriculture', name: '农业农村办', keywords: ['农', '村', '土地', '水利', '林', '灌溉', '承包'] },
  { id: 'civilAffairs', name: '民政办', keywords: ['低保', '残疾', '救助', '民政', '老人', '退役', '殡葬', '社区'] },
];

export const trialUnits: readonly TrialUnit[] = [...desks, ...handlingUnits];

/** The advertised accounts, one per part somebody can play in the tour. */
const named: readonly TrialOfficer[] = [
  { id: 'window', name: '王晓窗', unit: 'window', roles: ['receptionist'] },
  { id: 'handler', name: '李承办', unit: 'civilAffairs', roles: ['handler'] },
  { id: 'handler2', name: '赵建设', unit: 'construction', roles: ['handler'] },
  { id: 'head', name: '陈主任', unit: 'civilAffairs', roles: ['unitHead', 'handler'] },
  { id: 'coordinator', name: '周协调', unit: 'partyOffice', roles: ['coordinator', 'callBackOfficer'] },
  { id: 'leader', name: '吴副镇长', unit: 'leadership', roles: ['leader'] },
  { id: 'leader2', name: '郑镇长', unit: 'leadership', roles: ['leader', 'principalLeader'] },
  { id: 'discipline', name: '孙纪检', unit: 'discipline', roles: ['disciplineOfficer'] },
  { id: 'secretary', name: '钱书记', unit: 'discipline', roles: ['disciplineSecretary'] },
  { id: 'efficiency', name: '冯效能', unit: 'efficiencyOffice', roles: ['efficiencyOfficer'] },
  { id: 'admin', name: '系统管理员', unit: 'partyOffice', roles: ['systemAdministrator'] },
  { id: 'security', name: '安全管理员', unit: 'partyOffice', roles: ['securityAdministrator'] },
];

const taken = new Set(['civilAffairs.unitHead', 'civilAffairs.handler', 'construction.handler']);

const others = handlingUnits.flatMap(({ id, name }): TrialOfficer[] => [
  ...(taken.has(`${id}.unitHead`)
    ? []
    : [{ id: `${id}Head`, name: `${name}负责人`, unit: id, roles: ['unitHead', 'handler'] as const }]),
  ...(taken.has(`${id}.handler`)
    ? []
    : [{ id: `${id}Handler`, name: `${name}承办员`, unit: id, roles: ['handler'] as const }]),
]);

export const trialOfficers: readonly TrialOfficer[] = [...named, ...others];

/** 分管: `leader` leads the first half of the units, `leader2` the other; each can stand in for nobody's review of their own. */
export const trialCompetence: readonly { leader: string; unit: string }[] = [
  ...['civilAffairs', 'construction', 'transport', 'education', 'environment', 'window'].map((unit) => ({
    leader: 'leader',
    unit,
  })),
  ...['humanResources', 'health', 'publicSecurity', 'economy', 'agriculture', 'partyOffice'].map((unit) => ({
    leader: 'leader2',
    unit,
  })),
];

export const trialClearance: readonly string[] = ['discipline', 'secretary'];
