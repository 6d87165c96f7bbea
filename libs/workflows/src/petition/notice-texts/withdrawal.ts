import { dayOfInstant, lastDay, lastDayFromNow, sourceOf } from '../../process/notice-text/dates.js';
import { labelled, toOfficers, toPetitioner } from '../../process/notice-text/document.js';
import { forOfficers, groupOf, textOf, wordFor } from '../../process/notice-text/entered.js';
import type { NoticeFacts, NoticeText } from '../../process/notice-text/notice-facts.js';
import { maskedPetitioner, theMatter, withUnit, yourMatter } from '../../process/notice-text/parties.js';
import { withdrawalWays } from '../acts/withdrawal.js';
import { promisedDay } from './promised-day.js';

/** 撤回申请 (R2): signed by the petitioner; another person hears them before it has any effect. */
export function withdrawalApplication(notice: NoticeFacts): NoticeText {
  const noted = groupOf('withdrawalNoted', notice.facts);
  return toOfficers(notice, [
    `${theMatter(notice)}的信访人申请撤回。`,
    labelled('信访人', maskedPetitioner(notice)),
    labelled('提出方式', wordFor(withdrawalWays, textOf('how', notice.event, noted))?.zh ?? null),
    labelled('信访人原话', forOfficers(notice, textOf('words', notice.event, noted))),
    labelled('登记人', withUnit(notice, textOf('by', noted) ?? notice.eventBy)),
    '请由登记人以外、没有经办过本件的人员向信访人本人核实后确认。书面申请须核对签名；来电提出的须另行去电。核实以前照常办理、照常计算期限。',
  ]);
}

/** 撤回确认书 (R2): what it means, and until when it can be taken back. */
export function withdrawalConfirmation(notice: NoticeFacts): NoticeText {
  const until = lastDay(notice, 'withdrawalRethinking') ?? lastDayFromNow(notice, 'withdrawalRethinking');
  return toPetitioner(notice, [
    `${yourMatter(notice)}，已按您的意愿于${dayOfInstant(notice.owedAt)}撤回，本机关停止办理。`,
    '撤回不是对您诉求的否定，不影响您以后就同一问题重新提出。',
    `您在${until}24时前可以改变主意：凭编号和查询码在网上收回，或者到窗口、来电说明，即继续办理，期限仍从原收到之日计算（${sourceOf(notice, 'withdrawalRethinking')}）。`,
    '如果您没有提出撤回，或者有人要求您撤回，请立即向本机关或者纪检机构反映。',
  ]);
}

/** 继续办理告知书 (R2, R3): as though it had never been withdrawn. */
export function withdrawalTakenBack(notice: NoticeFacts): NoticeText {
  const answerBy = promisedDay(notice);
  return toPetitioner(notice, [
    `${yourMatter(notice)}，您已收回撤回，现继续办理。`,
    answerBy &&
      notice.facts['expired'] !== true &&
      `我们最迟在${answerBy}答复您（${sourceOf(notice, 'generalReply')}）。`,
    '您可以凭编号和查询码查询进度、补充材料。到期没有收到答复的，可以凭编号向本机关反映。',
  ]);
}
