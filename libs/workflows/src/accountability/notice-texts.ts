import type { NoticeFacts, NoticeText } from '../process/notice-text/notice-facts.js';
import { situations } from '../policy/situations.js';
import { lastDay, lastDayFromNow, termInWords } from '../process/notice-text/dates.js';
import { labelled, numbered, toOfficers, type Paragraph } from '../process/notice-text/document.js';
import { forOfficers, groupOf, masked, numberOf, textOf, textsOf, wordFor } from '../process/notice-text/entered.js';
import { committeeName, inUnit, officerName } from '../process/notice-text/parties.js';
import { aggravationWords, measureWords, responsibilityWords } from './notice-words.js';

/** Addressed to the officer concerned; in a sealed case to nobody by name, for cleared staff to hand over (R12). */
function toOfficer(notice: NoticeFacts, paragraphs: readonly Paragraph[]): NoticeText {
  const name = officerName(notice, textOf('officer', notice.facts));
  const handed = notice.sealed && '本件涉密，由指定的纪检工作人员当面送达本人。';
  return toOfficers(notice, [...paragraphs, handed], {
    addressee: name === null ? '有关人员' : `${name}同志`,
    signature: committeeName(notice),
  });
}

/** 第6项：未在规定时限内办理或者答复 */
function situationIn({ data, event, facts }: NoticeFacts): string | null {
  const situation = situations[(numberOf('situation', data, event, facts) ?? 0) - 1];
  return situation ? `第${situation.number}项：${situation.label.zh}` : null;
}

/** What was found: as recorded now, or as the facts keep it. */
function found(notice: NoticeFacts): Paragraph[] {
  const { event, facts } = notice;
  const finding = groupOf('finding', facts);
  const aggravation = textsOf('aggravation', event, finding)
    .map((one) => wordFor(aggravationWords, one))
    .filter((word) => word !== null);
  return [
    labelled('追究情形', situationIn(notice)),
    labelled('认定事实', forOfficers(notice, textOf('facts', event, finding, facts))),
    labelled('责任类型', wordFor(responsibilityWords, textOf('role', event, finding))),
    labelled('从重情节', aggravation.join('、')),
    labelled('造成的不良影响', forOfficers(notice, textOf('badEffect', event, finding))),
  ];
}

/** 申辩告知书 (R6): the officer is heard before anything is proposed. */
export function statementInvited(notice: NoticeFacts): NoticeText {
  const { event, facts, sealed } = notice;
  const evidence = textsOf('evidence', event, groupOf('finding', facts));
  const until = lastDay(notice, 'officerStatement') ?? lastDayFromNow(notice, 'officerStatement');
  return toOfficer(notice, [
    '经调查，现将拟对你作出的责任认定告知如下，请你陈述和申辩。',
    labelled('所在单位', inUnit(notice, textOf('unit', facts), null)),
    ...found(notice),
    !sealed && evidence.length > 0 && '证据：',
    !sealed && numbered(evidence.map(masked)),
    `你可以在${until}24时前提交书面申辩。逾期没有提交的，记录为未申辩，不视为承认。`,
    '认定和决定由与本事项无利害关系的人员作出；你认为有关人员应当回避的，可以一并提出。',
  ]);
}

const consequences: Readonly<Record<string, string>> = {
  writtenSelfReview: '请认真作出书面检查，报纪检机构。',
  admonition: '由纪检机构另行通知你接受诫勉教育的时间。',
  efficiencyWarning:
    '一个年度内受到效能告诫一次的，年度考核不得评为优秀；两次的，评为基本称职；三次的，评为不称职并调离岗位；调离后一年内再次受到效能告诫的，报县处理。',
};

/** The superior organ's paper, where nobody of the office was left to decide (R6). */
const paper = ({ event }: NoticeFacts): Paragraph[] => [
  labelled('作出决定的机关', textOf('organ', event)),
  textOf('organ', event) !== null && labelled('文号', textOf('number', event)),
];

/** 效能责任追究通知书 (R6): 「责成做出书面检查,诫勉教育,效能告诫」. */
export function accountabilityNotice(notice: NoticeFacts): NoticeText {
  const { data, facts } = notice;
  const measure = textOf('measure', data) ?? textOf('measure', groupOf('proposal', facts));
  return toOfficer(notice, [
    textOf('organ', notice.event) === null
      ? '经效能办提出建议、两名以上领导分别审批，决定对你追究效能责任。'
      : '本机关已无人可以参与决定，经上级机关决定，对你追究效能责任。',
    ...paper(notice),
    ...found(notice),
    labelled('追究方式', wordFor(measureWords, measure)),
    labelled('诫勉教育后仍不改正的情况', forOfficers(notice, textOf('uncorrected', groupOf('proposal', facts)))),
    wordFor(consequences, measure),
    `对本决定不服的，可以自送达登记之日起${termInWords(notice, 'measureAppeal')}内提出申诉，由没有参与本决定的人员审理，并在${termInWords(notice, 'appealDecision')}内作出决定。`,
    '本决定不代替党纪、政务处分和法律责任。',
  ]);
}

/** 效能责任追究撤销通知书 (R6): it no longer counts but stays on record. */
export function accountabilityWithdrawn(notice: NoticeFacts): NoticeText {
  const { event, facts } = notice;
  const measure = wordFor(measureWords, textOf('measure', groupOf('proposal', facts)));
  return toOfficer(notice, [
    `对你作出的${measure === null ? '效能责任追究' : `“${measure}”`}决定，现予撤销。`,
    labelled('撤销理由', forOfficers(notice, textOf('reason', event, facts))),
    '自即日起，该决定不再计入效能责任追究次数，也不再影响年度考核；撤销情况在效能档案中保留记录。',
  ]);
}

/** 取消评先选优资格通知书 (R4): entered by two findings, confirmed by a person with a date. */
export function meritLossConfirmed(notice: NoticeFacts): NoticeText {
  const loss = groupOf('meritLoss', notice.facts);
  return toOfficer(notice, [
    `${numberOf('year', loss) ?? ''}年度内，你未经报备擅自否定两次以上，按照否定报备的规定，取消你当年的评先选优资格。`,
    labelled('确认日期', textOf('on', loss)),
    labelled('确认依据', forOfficers(notice, textOf('basis', loss))),
    '其中一次认定被撤销、免予追究，或者所依据的逾期记录作废，致不足两次的，自该日起恢复资格；记录予以保留。',
  ]);
}

/** 申诉决定书 (R6). */
export function appealDecision(notice: NoticeFacts): NoticeText {
  const { data, event, facts } = notice;
  const withdrawn = textOf('decision', data, event) === 'withdrawn';
  return toOfficer(notice, [
    '你对效能责任追究决定提出的申诉，已由没有参与原决定的人员审理，现决定如下：',
    labelled('申诉决定', withdrawn ? '撤销原追究决定' : '维持原追究决定'),
    ...paper(notice),
    labelled('理由', forOfficers(notice, textOf('reason', event, facts))),
    withdrawn ? '撤销通知书另行送达。' : '本决定作出后，原追究决定继续有效。以后发现原决定确有错误的，仍可以撤销。',
  ]);
}
