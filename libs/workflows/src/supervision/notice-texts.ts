import type { NoticeFacts, NoticeText } from '../process/notice-text/notice-facts.js';
import {
  clockNamed,
  clockOf,
  dayOfInstant,
  endOfDayInChinese,
  inChinese,
  lastDay,
  lastDayFromNow,
} from '../process/notice-text/dates.js';
import { labelled, toOfficers, type Paragraph } from '../process/notice-text/document.js';
import { forOfficers, groupOf, textOf, wordFor } from '../process/notice-text/entered.js';
import { committeeName, inUnit, theMatter, unitName } from '../process/notice-text/parties.js';

const explanationWords: Readonly<Record<string, string>> = {
  externalCause: '外部原因',
  petitionerFault: '信访人原因',
  forceMajeure: '不可抗力',
  ownFault: '自身原因',
};

const byCommittee = (notice: NoticeFacts, paragraphs: readonly Paragraph[]): NoticeText =>
  toOfficers(notice, paragraphs, { signature: committeeName(notice) });

/** “一般回复”: the promise that was broken. */
const brokenPromise = (notice: NoticeFacts): string => clockNamed(notice, clockOf(notice));

const supervisedSide = (notice: NoticeFacts): string =>
  inUnit(notice, textOf('unit', notice.facts, notice.event), textOf('officer', notice.facts, notice.event));

/** The day the breach was recorded: the red card's own, not the last day of the term. */
function recordedOn({ facts, event }: NoticeFacts): string | null {
  const breachedAt = textOf('breachedAt', facts, event);
  return breachedAt && dayOfInstant(breachedAt);
}

/** 督办立案通知 (R5). */
export function supervisionOpened(notice: NoticeFacts): NoticeText {
  const recorded = recordedOn(notice);
  const until = lastDay(notice, 'explanation') ?? lastDayFromNow(notice, 'explanation');
  return byCommittee(notice, [
    `${theMatter(notice)}的${brokenPromise(notice)}期限已经届满，未按期办结${recorded === null ? '' : `，${recorded}记录逾期`}，现决定立案督办。`,
    labelled('责任单位和责任人', supervisedSide(notice)),
    `请责任单位于${until}24时前作出书面说明，写明逾期原因（外部原因、信访人原因、不可抗力或者自身原因）和办理情况。说明期限只可延长一次。`,
    `请继续抓紧办理。事项办结不影响督办；自立案起至${lastDay(notice, 'secretaryRung') ?? lastDayFromNow(notice, 'secretaryRung')}仍未结束的，报纪委书记。`,
    '督办记录由纪检机构保管，被督办单位不得更改或者删除。',
  ]);
}

/** 督办函 (R5): completion by a date. */
export function supervisionLetter(notice: NoticeFacts): NoticeText {
  const { data, event, facts } = notice;
  const order = groupOf('order', facts);
  const dueDate = textOf('dueDate', data, event, order);
  const unit = unitName(notice, textOf('unit', facts));
  const paragraphs = [
    `${theMatter(notice)}的${brokenPromise(notice)}逾期一案，经审查，现要求限期办结。`,
    labelled('办结期限', dueDate && `${endOfDayInChinese(dueDate)}前`),
    labelled('督办要求', forOfficers(notice, textOf('requirement', event, order))),
    '办结后请及时报告办理结果，由纪检机构核实。逾期未办结的，依照效能责任追究的规定处理。',
  ];
  return toOfficers(notice, paragraphs, { addressee: unit ?? undefined, signature: committeeName(notice) });
}

/** 督办报告 (R5): the rung above the committee, three days after the red card. */
export function supervisionToSecretary(notice: NoticeFacts): NoticeText {
  const { facts } = notice;
  const explanation = groupOf('explanation', facts);
  const order = groupOf('order', facts);
  const ground = wordFor(explanationWords, textOf('ground', explanation));
  const dueDate = textOf('dueDate', order);
  const concludedAt = textOf('petitionConcludedAt', facts);
  return byCommittee(notice, [
    `${theMatter(notice)}因${brokenPromise(notice)}逾期立案督办，至今没有结束，按规定报请阅示。`,
    labelled('逾期记录日', recordedOn(notice)),
    labelled('责任单位和责任人', supervisedSide(notice)),
    labelled('情况说明', ground === null ? '尚未提交' : `已提交，原因为${ground}`),
    labelled('限期办结', dueDate && inChinese(dueDate)),
    labelled('信访事项', concludedAt === null ? '尚未办结' : `已于${dayOfInstant(concludedAt)}办结`),
    '请决定采纳说明、限期办结或者启动责任追究。',
  ]);
}

const conclusions: Readonly<Record<string, string>> = {
  accepted: '采纳责任单位的说明，督办结束。',
  completed: '经核实已按要求办结，督办结束。',
  accountability: '本督办转入效能责任追究程序，督办结束。',
  voided: '逾期记录经回溯核查已经作废，督办随之撤销，不再计入。',
};

/** 督办办结通知 (R5): every conclusion is told to the unit; an accountability process is not laid open to it (R6). */
export function supervisionConcluded(notice: NoticeFacts): NoticeText {
  const { data, event } = notice;
  return byCommittee(notice, [
    `${theMatter(notice)}的${brokenPromise(notice)}逾期督办，现已作出结论。`,
    labelled('结论', wordFor(conclusions, textOf('result', data)) ?? '督办结束。'),
    labelled('理由', forOfficers(notice, textOf('reason', event))),
    labelled('核实情况', forOfficers(notice, textOf('remark', event))),
    '逾期记录永久保存，不因督办结束而消除。',
  ]);
}
