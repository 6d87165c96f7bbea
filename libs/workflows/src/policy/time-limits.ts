import type { Role } from '../process/contract.js';
import type { Label } from './label.js';

/** Names of all clocks; the name before the dot in a machine's `after` (R3). */
export const clockNames = [
  'sameDay',
  'generalReply',
  'specialReply',
  'superiorInstruction',
  'routeNotice',
  'transferObjection',
  'coordinationDecision',
  'statutoryOpinion',
  'handOverReceipt',
  'denialDecision',
  'denialComplaint',
  'denialReview',
  'extensionDecision',
  'pauseCap',
  'explanation',
  'secretaryRung',
  'orderedCompletion',
  'instructionFeedback',
  'satisfactionCallBack',
  'officerStatement',
  'measureAppeal',
  'appealDecision',
  'reviewRequest',
  'reviewDecision',
  'recheckRequest',
  'recheckDecision',
  'ratingFollowUp',
] as const;
export type ClockName = (typeof clockNames)[number];

/** `endOfDay`: the end of the day of the start event itself, whatever day that is. */
export type DayKind = 'calendar' | 'working' | 'endOfDay';

/** What may lengthen a running clock, always before it expires (R3). `atMost` null: as many days as the granter says. */
export type Extension =
  | { kind: 'none' }
  | { kind: 'becomes'; clock: ClockName; by: readonly Role[] }
  | { kind: 'days'; atMost: number | null; times: number | null; by: readonly (Role | 'instructingSide')[] };

export interface TimeLimit {
  /** Days of `dayKind` after the day of the start event; null where a date is given instead (`ClockRun.dueDate`). */
  term: number | null;
  dayKind: DayKind;
  rule: string;
  /** The phrase of the source the number stands on, or the article. */
  source: string;
  /** This office's own choice, which an administrator may change; any other may only be shortened (R3). */
  local: boolean;
  extension: Extension;
  /** Missing it is an illegal delay (违法超期), not only a broken promise. */
  illegalDelay: boolean;
  label: Label;
}

const calendarDays = (term: number) => ({ term, dayKind: 'calendar' }) as const;
const workingDays = (term: number) => ({ term, dayKind: 'working' }) as const;
const givenDate = { term: null, dayKind: 'calendar' } as const;

const never: Extension = { kind: 'none' };
const fromSource = { rule: 'R3', local: false, illegalDelay: false, extension: never } as const;
const ownChoice = { ...fromSource, local: true } as const;

/** R3: 「能解决的当场解决,当日回复,一般情况下七日内回复,特殊情况 15 日内回复」. Version 1 of every clock. */
export const timeLimits: Readonly<Record<ClockName, TimeLimit>> = {
  sameDay: {
    term: 0,
    dayKind: 'endOfDay',
    ...fromSource,
    source: '限时办结:「能解决的当场解决,当日回复」',
    extension: { kind: 'becomes', clock: 'generalReply', by: ['receptionist', 'handler'] },
    label: { zh: '当日回复', en: 'Same-day reply' },
  },
  generalReply: {
    ...calendarDays(7),
    ...fromSource,
    source: '限时办结:「一般情况下七日内回复」',
    extension: { kind: 'becomes', clock: 'specialReply', by: ['unitHead'] },
    label: { zh: '一般回复', en: 'General reply' },
  },
  specialReply: {
    ...calendarDays(15),
    ...fromSource,
    source: '限时办结:「特殊情况 15 日内回复」',
    extension: { kind: 'days', atMost: 15, times: 1, by: ['leader'] },
    label: { zh: '特殊回复', en: 'Special reply' },
  },
  superiorInstruction: {
    ...givenDate,
    ...fromSource,
    source: '限时办结第四项:上级交办,按上级规定的时限',
    extension: { kind: 'days', atMost: null, times: null, by: ['instructingSide'] },
    label: { zh: '上级交办', en: 'Superior’s instruction' },
  },
  routeNotice: {
    ...calendarDays(15),
    ...fromSource,
    source: '信访工作条例第二十二条、第二十三条',
    label: { zh: '告知去向', en: 'Route notice' },
  },
  transferObjection: {
    ...workingDays(5),
    ...fromSource,
    rule: 'R1',
    source: '信访工作条例第二十三条',
    label: { zh: '退单异议', en: 'Transfer objection' },
  },
  coordinationDecision: {
    ...workingDays(1),
    ...ownChoice,
    rule: 'R1',
    source: '本地约定;首问责任:退单异议由党政办、信访办协调',
    label: { zh: '协调决定', en: 'Coordination decision' },
  },
  statutoryOpinion: {
    ...calendarDays(60),
    ...fromSource,
    illegalDelay: true,
    source: '信访工作条例第三十四条(第三十一条第六项事项)',
    extension: { kind: 'days', atMost: 30, times: 1, by: ['principalLeader'] },
    label: { zh: '法定处理意见', en: 'Statutory opinion' },
  },
  handOverReceipt: {
    ...workingDays(1),
    ...ownChoice,
    rule: 'R1',
    source: '本地约定;首问责任:「登记在册,并及时转告」',
    label: { zh: '移交签收', en: 'Hand-over receipt' },
  },
  denialDecision: {
    ...workingDays(2),
    ...ownChoice,
    rule: 'R4',
    source: '本地约定;否定报备:「报请有关领导审批、核实」',
    label: { zh: '否定报备审批', en: 'Denial decision' },
  },
  denialComplaint: {
    ...calendarDays(15),
    ...ownChoice,
    rule: 'R4',
    source: '本地约定;否定报备:「当事人对否定报备结果不服的,可…投诉」',
    label: { zh: '否定报备投诉', en: 'Complaint against a denial' },
  },
  denialReview: {
    ...workingDays(15),
    ...ownChoice,
    rule: 'R4',
    source: '本地约定;否定报备:「作出复核和明确答复」',
    label: { zh: '否定报备复核', en: 'Denial review' },
  },
  extensionDecision: {
    ...workingDays(1),
    ...ownChoice,
    source: '本地约定;限时办结:延期须在期满前批准',
    label: { zh: '延期审批', en: 'Extension decision' },
  },
  pauseCap: {
    ...workingDays(15),
    ...ownChoice,
    source: '本地约定;限时办结:中止计时上限',
    label: { zh: '中止计时上限', en: 'Cap of a pause' },
  },
  explanation: {
    ...workingDays(3),
    ...ownChoice,
    rule: 'R5',
    source: '本地约定;效能责任追究:超期单位作出说明',
    extension: { kind: 'days', atMost: 3, times: 1, by: ['disciplineOfficer'] },
    label: { zh: '超期说明', en: 'Explanation after a breach' },
  },
  secretaryRung: {
    ...calendarDays(3),
    ...ownChoice,
    rule: 'R5',
    source: '本地约定;督办:红牌后三日报纪委书记',
    label: { zh: '报纪委书记', en: 'Up to the committee’s secretary' },
  },
  orderedCompletion: {
    ...givenDate,
    ...ownChoice,
    rule: 'R5',
    source: '督办函规定的办结日期',
    extension: { kind: 'days', atMost: null, times: null, by: ['disciplineOfficer'] },
    label: { zh: '限期办结', en: 'Ordered completion' },
  },
  instructionFeedback: {
    ...givenDate,
    ...ownChoice,
    rule: 'R9',
    source: '领导批示规定的反馈期限',
    label: { zh: '批示反馈', en: 'Feedback on an instruction' },
  },
  satisfactionCallBack: {
    ...calendarDays(7),
    ...ownChoice,
    rule: 'R10',
    source: '本地约定;回访:答复后七日内',
    label: { zh: '满意度回访', en: 'Satisfaction call-back' },
  },
  officerStatement: {
    ...workingDays(5),
    ...ownChoice,
    rule: 'R6',
    source: '本地约定;效能责任追究:当事人申辩',
    label: { zh: '申辩', en: 'Officer’s statement' },
  },
  measureAppeal: {
    ...calendarDays(30),
    ...ownChoice,
    rule: 'R6',
    source: '本地约定;效能责任追究:当事人申诉',
    label: { zh: '提出申诉', en: 'Appeal against a measure' },
  },
  appealDecision: {
    ...calendarDays(30),
    ...ownChoice,
    rule: 'R6',
    source: '本地约定;效能责任追究:申诉决定',
    label: { zh: '申诉决定', en: 'Decision on the appeal' },
  },
  reviewRequest: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十五条',
    label: { zh: '申请复查', en: 'Review request' },
  },
  reviewDecision: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十五条',
    label: { zh: '复查意见', en: 'Review decision' },
  },
  recheckRequest: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十六条',
    label: { zh: '申请复核', en: 'Recheck request' },
  },
  recheckDecision: {
    ...calendarDays(30),
    ...fromSource,
    source: '信访工作条例第三十六条(听证时间不计入)',
    label: { zh: '复核意见', en: 'Recheck decision' },
  },
  ratingFollowUp: {
    ...workingDays(15),
    ...ownChoice,
    rule: 'R10',
    source: '本地约定;满意度:评价不满意的,十五个工作日内核查并答复',
    label: { zh: '不满意评价核查', en: 'Following up a bad rating' },
  },
};
