import { laneLabels, registers, replyResults, type Choices, type Label } from '@banjie/workflows';

const ofPages = {
  cases: { zh: '事项清单', en: 'List of cases' },
  undeliveredPapers: { zh: '待送达文书', en: 'Undelivered papers' },
  supervisionCases: { zh: '督办台账', en: 'Supervision cases' },
} as const satisfies Choices;
export type PageList = keyof typeof ofPages;

/** A register, by its name. */
export type RegisterList = `register.${string}`;
export type ListName = PageList | RegisterList;

/** Lists that can be asked for as a file (R12): those of three pages, and every register. */
export const listLabels: Readonly<Record<ListName, Label>> = {
  ...ofPages,
  ...Object.fromEntries(registers.map(({ name, title }) => [`register.${name}`, title])),
};

/** A list by its name; what is no list any more goes by that. */
export const listLabel = (list: ListName): Label => listLabels[list] ?? { zh: list, en: list };

export const columnLabels = {
  position: { zh: '序号', en: 'No.' },
  number: { zh: '编号', en: 'Number' },
  title: { zh: '事项', en: 'Matter' },
  stage: { zh: '所处环节', en: 'Stage' },
  unit: { zh: '责任单位', en: 'Responsible unit' },
  officer: { zh: '承办人', en: 'Officer' },
  light: { zh: '灯色', en: 'Light' },
  due: { zh: '时限', en: 'Due' },
  received: { zh: '收到日期', en: 'Received' },
  paper: { zh: '文书', en: 'Paper' },
  paperNumber: { zh: '文号', en: 'Paper number' },
  to: { zh: '送给谁', en: 'To whom' },
  since: { zh: '自何日起', en: 'Since' },
  tries: { zh: '试过几次', en: 'Tries' },
  cause: { zh: '督办起因', en: 'Cause' },
  supervised: { zh: '被督办单位', en: 'Unit supervised' },
  concerned: { zh: '涉及人员', en: 'Officer concerned' },
  opened: { zh: '立案日期', en: 'Opened' },
} as const satisfies Choices;

export const lightLabels = {
  green: { zh: '正常', en: 'On time' },
  reminded: { zh: '催办', en: 'Reminded' },
  yellow: { zh: '黄牌', en: 'Yellow card' },
  red: { zh: '红牌', en: 'Red card' },
} as const satisfies Choices;

export const urgentLabel: Label = { zh: '重大紧急', en: 'Urgent and major' };

/** What each filter of these lists is called. */
export const filterHeadings: Readonly<Record<string, Label>> = {
  from: { zh: '收到日期起', en: 'Received from' },
  to: { zh: '收到日期止', en: 'Received to' },
  month: { zh: '月份', en: 'Month' },
  channel: { zh: '渠道', en: 'Channel' },
  inPerson: { zh: '当面来访', en: 'In person' },
  category: { zh: '分类', en: 'Category' },
  place: { zh: '属地', en: 'Place' },
  unit: { zh: '责任单位', en: 'Responsible unit' },
  standing: { zh: '办理情况', en: 'Standing' },
  age: { zh: '收到后已过天数', en: 'Days since receipt' },
  light: { zh: '灯色', en: 'Light' },
  denied: { zh: '已否定', en: 'Denied' },
  lighter: { zh: '意见建议、咨询', en: 'Suggestions and enquiries' },
  claimed: { zh: '声明为求决', en: 'Claimed to be a request' },
  result: { zh: '答复结果', en: 'Result' },
  bouncedBy: { zh: '退单单位', en: 'Bounced by' },
  filedBy: { zh: '报备单位', en: 'Denial filed by' },
  correctedBy: { zh: '被纠正单位', en: 'Denial corrected of' },
  reception: { zh: '接待部门评价', en: 'Reception, by the petitioner' },
  handling: { zh: '责任单位评价', en: 'Responsible unit, by the petitioner' },
  callBack: { zh: '回访满意度', en: 'Call-back' },
  urgency: { zh: '紧急程度', en: 'Urgency' },
  text: { zh: '编号或标题', en: 'Number or title' },
  deskOf: { zh: '岗位', en: 'Desk of' },
  officer: { zh: '人员', en: 'Officer' },
  lane: { zh: '类别', en: 'Lane' },
  stage: { zh: '目前状态', en: 'Where it stands' },
  act: { zh: '登记事项', en: 'What was done' },
};

/** Of a register its period is of the days things were entered. */
export const registerHeadings: Readonly<Record<string, Label>> = {
  ...filterHeadings,
  from: { zh: '登记日期起', en: 'Entered from' },
  to: { zh: '登记日期止', en: 'Entered to' },
};

const answers: Choices = {
  satisfied: { zh: '满意', en: 'Satisfied' },
  basicallySatisfied: { zh: '基本满意', en: 'Basically satisfied' },
  notSatisfied: { zh: '不满意', en: 'Not satisfied' },
  none: { zh: '未作答', en: 'No answer' },
  notReached: { zh: '未联系上', en: 'Not reached' },
  refused: { zh: '拒绝评价', en: 'Refuses to say' },
};

/** What the values of a filter with a closed list are called. */
export const filterValues: Readonly<Record<string, Choices>> = {
  standing: {
    open: { zh: '未答复', en: 'Unanswered' },
    settled: { zh: '已答复', en: 'Answered' },
    onTime: { zh: '按期', en: 'On time' },
    late: { zh: '超期', en: 'Late' },
  },
  light: { ...lightLabels, none: { zh: '时限未起算', en: 'No clock yet' } },
  urgency: { ...lightLabels, overdue: { zh: '已超期', en: 'Overdue' } },
  lighter: {
    suggestion: { zh: '意见建议', en: 'Suggestions' },
    enquiry: { zh: '咨询', en: 'Enquiries' },
  },
  lane: laneLabels,
  result: replyResults,
  reception: answers,
  handling: answers,
  callBack: answers,
};
