import type { NoticeFacts, NoticeText } from '../../process/notice-text/notice-facts.js';
import type { PetitionClock } from '../clocks.js';
import { clockOf, inChinese, lastDay, lastDayFromNow, sourceOf, termInWords } from '../../process/notice-text/dates.js';
import { labelled, toOfficers, toPetitioner } from '../../process/notice-text/document.js';
import { forOfficers, groupOf, lastGroupOf, numberOf, textOf } from '../../process/notice-text/entered.js';
import { groundInWords } from './pause-ground.js';
import { promisedDay } from './promised-day.js';
import { inUnit, theMatter, unitName, withUnit, yourMatter } from '../../process/notice-text/parties.js';

/** 延期申请 (R3): decided by another person, before expiry; silence refuses. */
export function extensionRequest(notice: NoticeFacts): NoticeText {
  const { event, facts, eventBy, unit } = notice;
  const asked = groupOf('extension', facts);
  const special = textOf('clock', asked) === 'specialReply';
  const running: PetitionClock = special ? 'specialReply' : 'generalReply';
  const until = lastDay(notice, running);
  return toOfficers(notice, [
    `${theMatter(notice)}申请延长办理期限，请予审批。`,
    labelled('申请人', inUnit(notice, unit, textOf('requestedBy', asked) ?? eventBy)),
    labelled(
      '申请内容',
      special
        ? '在特殊回复期限基础上再延长一次，最长15日'
        : `由一般回复转为特殊回复，期限自原起算之日起共${termInWords(notice, 'specialReply')}`,
    ),
    labelled('现期限届满日', until),
    labelled('申请理由', forOfficers(notice, textOf('reason', event, asked))),
    `请于${lastDayFromNow(notice, 'extensionDecision')}24时前决定。须在期限届满前批准方为有效；逾期未批准的，按不同意处理，原期限继续计算。`,
    `申请人不得批准自己的申请。依据：${sourceOf(notice, 'specialReply')}。`,
  ]);
}

const whyLonger: Readonly<Partial<Record<string, string>>> = {
  specialReply: '情况特殊',
  statutoryOpinion: '情况复杂',
};

/** 延期告知书 (R3): the reason and the new date, to the petitioner. */
export function extensionNotice(notice: NoticeFacts): NoticeText {
  const { event } = notice;
  const clock = clockOf(notice) ?? 'specialReply';
  const days = numberOf('days', event);
  const until = lastDay(notice, clock);
  return toPetitioner(notice, [
    `${yourMatter(notice)}，因${whyLonger[clock] ?? '情况特殊'}，经批准延长办理期限${days === null ? '' : `${days}日`}。`,
    labelled('延长理由', textOf('reason', event)),
    until && `我们最迟在${until}答复您。`,
    '您可以凭编号和查询码查询进度、补充材料。到期仍没有收到答复的，可以凭编号向本机关反映。',
    `依据：${sourceOf(notice, clock)}。`,
  ]);
}

/** 中止计时申请 (R3): decided by a head who does not handle the matter; the clock runs on meanwhile. */
export function pauseRequest(notice: NoticeFacts): NoticeText {
  const { event, facts, eventBy, unit } = notice;
  const asked = groupOf('pauseAsked', facts);
  return toOfficers(notice, [
    `${theMatter(notice)}申请中止计时，请予审批。`,
    labelled('申请人', inUnit(notice, unit, textOf('requestedBy', asked) ?? eventBy)),
    labelled('中止事由', groundInWords(textOf('ground', event, asked))),
    labelled('依据', forOfficers(notice, textOf('evidence', event, asked))),
    labelled('告知信访人的方式', forOfficers(notice, textOf('told', event, asked))),
    labelled('现期限届满日', promisedDay(notice)),
    `请审批。批准以前期限照常计算；同一事项的各次中止合计不超过${termInWords(notice, 'pauseCap')}。`,
    '申请人和承办人不得批准。',
  ]);
}

/** 中止计时告知书 (R3): ground, evidence, how long at most, and what the person can do about it. */
export function pauseNotice(notice: NoticeFacts): NoticeText {
  const { event, facts } = notice;
  const pause = groupOf('pausedFor', facts);
  const ground = textOf('ground', event, pause);
  return toPetitioner(notice, [
    `${yourMatter(notice)}，因${groundInWords(ground)}，自即日起暂停计算办理期限。`,
    labelled('依据', textOf('evidence', event, pause)),
    `同一事项的各次暂停合计不超过${termInWords(notice, 'pauseCap')}，本次最迟于${lastDay(notice, 'pauseCap') ?? lastDayFromNow(notice, 'pauseCap')}期满恢复计算；原因提前消除的，提前恢复。暂停前剩余的期限保留不变。`,
    ground === 'petitionerMaterials' && '请尽快把材料送交窗口或者承办单位，材料收到后即恢复计算期限。',
    labelled('告知方式', textOf('told', event, pause)),
    '对暂停计时有意见的，可以凭编号向本机关反映。',
  ]);
}

/** 上级限定日期变更通知 (R3, R5): both dates and both papers, for the committee. */
export function superiorDateMoved(notice: NoticeFacts): NoticeText {
  const superior = groupOf('superior', notice.facts);
  const before = lastGroupOf('earlier', superior);
  const paper = (of: typeof superior): string =>
    [textOf('organ', of), textOf('reference', of), dated(textOf('issuedOn', of))].filter(Boolean).join('，');
  return toOfficers(notice, [
    `${theMatter(notice)}的上级限定日期已变更，特此告知。`,
    labelled('原限定日期', dated(textOf('dueDate', before))),
    labelled('原文件', forOfficers(notice, paper(before))),
    labelled('现限定日期', dated(textOf('dueDate', superior))),
    labelled('现文件', forOfficers(notice, paper(superior))),
    labelled('登记人', withUnit(notice, notice.eventBy)),
    '改晚日期须以上级的新文件为依据；请核对文件。',
  ]);
}

const dated = (day: string | null): string | null => day && inChinese(day);

/** 重新办理告知书 (R3): that it is handled again, why, and by when. */
export function reopenedNotice(notice: NoticeFacts): NoticeText {
  return toPetitioner(notice, [
    `${yourMatter(notice)}，经研究决定重新办理。`,
    labelled('理由', textOf('reason', notice.event)),
    labelled('承办单位', unitName(notice, notice.unit)),
    `我们最迟在${lastDayFromNow(notice, 'generalReply')}答复您。`,
    '您可以凭编号和查询码查询进度、补充材料。到期没有收到答复的，可以凭编号向本机关反映。',
  ]);
}
