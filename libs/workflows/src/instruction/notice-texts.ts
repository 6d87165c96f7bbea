import type { NoticeFacts, NoticeText } from '../process/notice-text/notice-facts.js';
import { lastDay } from '../process/notice-text/dates.js';
import { labelled, toOfficers } from '../process/notice-text/document.js';
import { forOfficers, textOf } from '../process/notice-text/entered.js';
import { theMatter, withUnit } from '../process/notice-text/parties.js';

const giverOf = (notice: NoticeFacts): string | null => {
  const giver = textOf('givenBy', notice.facts);
  return giver && withUnit(notice, giver);
};

/** 批示件交办单 (R9): an instruction is a dated task with feedback. */
export function instructionLetter(notice: NoticeFacts): NoticeText {
  const { facts } = notice;
  const until = lastDay(notice, 'instructionFeedback');
  return toOfficers(notice, [
    `领导对${theMatter(notice)}作出批示，请抓紧落实。`,
    labelled('批示领导', giverOf(notice)),
    labelled('批示内容', forOfficers(notice, textOf('text', facts))),
    labelled('退回意见', forOfficers(notice, textOf('opinion', facts))),
    until && `请于${until}24时前反馈落实情况。逾期未反馈的，记录逾期并报纪检机构督办。`,
  ]);
}

/** 批示落实反馈 (R9), to the leader who gave the instruction. */
export function instructionFeedback(notice: NoticeFacts): NoticeText {
  const { facts, eventBy } = notice;
  return toOfficers(notice, [
    `${theMatter(notice)}的批示已有反馈，请审阅。`,
    labelled('批示内容', forOfficers(notice, textOf('text', facts))),
    labelled('反馈人', withUnit(notice, eventBy)),
    labelled('落实情况', forOfficers(notice, textOf('feedback', facts))),
  ]);
}
