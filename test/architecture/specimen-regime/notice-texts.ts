import { lastDay } from '../../../libs/workflows/src/process/notice-text/dates.js';
import { labelled, toOfficers } from '../../../libs/workflows/src/process/notice-text/document.js';
import { forOfficers, textOf } from '../../../libs/workflows/src/process/notice-text/entered.js';
import type { NoticeFacts, NoticeText } from '../../../libs/workflows/src/process/notice-text/notice-facts.js';
import { theMatter } from '../../../libs/workflows/src/process/notice-text/parties.js';

/** 征求意见函, to the unit that is asked. */
export function opinionAsked(notice: NoticeFacts): NoticeText {
  const until = lastDay(notice, 'opinionDue');
  return toOfficers(notice, [
    `现就${theMatter(notice)}征求你单位意见。`,
    labelled('征求意见事项', forOfficers(notice, textOf('question', notice.facts))),
    until && `请于${until}24时前回复。`,
  ]);
}
