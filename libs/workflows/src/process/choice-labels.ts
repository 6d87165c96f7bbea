import { denialGroundTable } from '../policy/denial-grounds.js';
import type { Label } from '../policy/label.js';
import { pauseGroundTable } from '../policy/pause-grounds.js';
import { roleLabels } from './role-labels.js';

type Choices = Readonly<Record<string, Label>>;

const labelsOf = (table: Readonly<Record<string, { label: Label }>>): Choices =>
  Object.fromEntries(Object.entries(table).map(([value, { label }]) => [value, label]));

/** Each closed list people choose from on a form, in the words of the office. */
const lists: readonly Choices[] = [
  roleLabels,
  labelsOf(denialGroundTable),
  labelsOf(pauseGroundTable),
  {
    visit: { zh: '来访', en: 'Visit' },
    letter: { zh: '来信', en: 'Letter' },
    call: { zh: '来电', en: 'Call' },
    online: { zh: '网上', en: 'Online' },
    receptionDay: { zh: '领导接待日', en: 'Leader’s reception day' },
    outreachVisit: { zh: '下访', en: 'Outreach visit' },
    assignedFromAbove: { zh: '上级交办', en: 'Assigned from above' },
    suggestionBox: { zh: '意见箱', en: 'Suggestion box' },
    media: { zh: '媒体舆情', en: 'Media and opinion' },
  },
  {
    appealOrRequest: { zh: '申诉求决', en: 'Appeal or request' },
    suggestion: { zh: '建议意见', en: 'Suggestion' },
    accusation: { zh: '检举控告（保密）', en: 'Accusation (sealed)' },
  },
  {
    complaint: { zh: '申诉', en: 'Complaint' },
    request: { zh: '求决', en: 'Request' },
    suggestion: { zh: '意见建议', en: 'Suggestion' },
    accusation: { zh: '检举控告', en: 'Accusation' },
    enquiry: { zh: '咨询', en: 'Enquiry' },
    other: { zh: '其他', en: 'Other' },
  },
  {
    anonymous: { zh: '匿名', en: 'Anonymous' },
    confidential: { zh: '保密', en: 'Confidential' },
    urgentMajor: { zh: '重大紧急', en: 'Urgent and major' },
    joint: { zh: '联名', en: 'Joint' },
    repeat: { zh: '重复', en: 'Repeat' },
    firstTime: { zh: '初次', en: 'First time' },
  },
  {
    residentId: { zh: '居民身份证', en: 'Resident ID card' },
    passport: { zh: '护照', en: 'Passport' },
    other: { zh: '其他证件', en: 'Other' },
  },
  { male: { zh: '男', en: 'Male' }, female: { zh: '女', en: 'Female' }, other: { zh: '其他', en: 'Other' } },
  {
    court: { zh: '人民法院', en: 'Court' },
    arbitration: { zh: '仲裁机构', en: 'Arbitration' },
    administrativeReview: { zh: '行政复议机关', en: 'Administrative review' },
    higherDiscipline: { zh: '上级纪检监察机关', en: 'Discipline organ of a higher level' },
    otherPlace: { zh: '其他地方或者单位', en: 'Another place' },
  },
  {
    resolved: { zh: '已解决', en: 'Resolved' },
    partlyResolved: { zh: '部分解决', en: 'Partly resolved' },
    explained: { zh: '已解释说明', en: 'Explained' },
  },
  {
    satisfied: { zh: '满意', en: 'Satisfied' },
    basicallySatisfied: { zh: '基本满意', en: 'Basically satisfied' },
    notSatisfied: { zh: '不满意', en: 'Not satisfied' },
    notReached: { zh: '未联系上', en: 'Not reached' },
  },
  {
    satisfied: { zh: '满意', en: 'Satisfied' },
    basicallySatisfied: { zh: '基本满意', en: 'Basically satisfied' },
    notSatisfied: { zh: '不满意', en: 'Not satisfied' },
  },
  {
    externalCause: { zh: '外部原因', en: 'External cause' },
    petitionerFault: { zh: '信访人原因', en: 'The petitioner’s fault' },
    forceMajeure: { zh: '不可抗力', en: 'Force majeure' },
    ownFault: { zh: '自身原因', en: 'Own fault' },
  },
  {
    directlyResponsible: { zh: '直接责任', en: 'Directly responsible' },
    leadingResponsibility: { zh: '领导责任', en: 'Leading responsibility' },
  },
  { obstruction: { zh: '干扰、阻碍调查', en: 'Obstruction' }, retaliation: { zh: '打击报复', en: 'Retaliation' } },
  {
    petitionerFraud: { zh: '信访人弄虚作假', en: 'The petitioner’s fraud' },
    nonCooperation: { zh: '信访人不配合', en: 'The petitioner did not co-operate' },
    accident: { zh: '意外事件', en: 'Accident' },
    forceMajeure: { zh: '不可抗力', en: 'Force majeure' },
  },
  {
    writtenSelfReview: { zh: '书面检查', en: 'Written self-review' },
    admonition: { zh: '诫勉教育', en: 'Admonition' },
    efficiencyWarning: { zh: '效能告诫', en: 'Efficiency warning' },
  },
  { signed: { zh: '已签收', en: 'Signed' }, refused: { zh: '拒收', en: 'Refused' } },
  { upheld: { zh: '维持', en: 'Upheld' }, withdrawn: { zh: '撤销', en: 'Withdrawn' } },
];

const byValues = new Map(lists.map((choices) => [Object.keys(choices).join(), choices]));

/** The words of a closed list's values, by value; null for a list that has none. The whole list in its own order names it. */
export function choiceLabels(values: readonly unknown[]): Choices | null {
  return byValues.get(values.join()) ?? null;
}
