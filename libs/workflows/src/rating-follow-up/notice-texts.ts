import type { NoticeFacts, NoticeText } from '../process/notice-text/notice-facts.js';
import { lastDay } from '../process/notice-text/dates.js';
import { labelled, toOfficers, toPetitioner } from '../process/notice-text/document.js';
import { forOfficers, textOf, textsOf } from '../process/notice-text/entered.js';
import { theMatter, unitName, yourMatter } from '../process/notice-text/parties.js';

const ratedParts: Readonly<Record<string, string>> = { reception: '登记接待', handling: '承办单位' };

/** 不满意评价核查通知 (R10), to the head and the leader in charge: whoever was rated does not answer it. */
export function ratingFollowUpOpened(notice: NoticeFacts): NoticeText {
  const about = textsOf('about', notice.facts).flatMap((part) => ratedParts[part] ?? []);
  const until = lastDay(notice, 'ratingFollowUp');
  return toOfficers(notice, [
    `信访人对${theMatter(notice)}的办理评价为不满意，请核查并答复信访人。`,
    labelled('不满意的方面', about.join('、')),
    labelled('评价时的说明', forOfficers(notice, textOf('said', notice.facts))),
    until && `请于${until}24时前核查答复。被评价的工作人员不参加核查。`,
  ]);
}

/** 评价核查答复书 (R10): what was found, and what is done about it. */
export function ratingFollowUpReply(notice: NoticeFacts): NoticeText {
  const { event, facts } = notice;
  return toPetitioner(notice, [
    `${yourMatter(notice)}，您评价为不满意。现已由没有被评价的人员核查，答复如下：`,
    textOf('reply', event),
    labelled('核查情况', textOf('finding', event)),
    labelled('改进措施', textOf('measures', event)),
    labelled('核查单位', unitName(notice, textOf('unit', facts))),
    '感谢您的评价和监督。仍有意见的，可以凭编号向本机关反映。',
  ]);
}
