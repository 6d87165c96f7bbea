import { lastDayFromNow } from '../process/notice-text/dates.js';
import { labelled, toOfficers } from '../process/notice-text/document.js';
import { forOfficers, groupOf, textOf, wordFor } from '../process/notice-text/entered.js';
import type { NoticeFacts, NoticeText } from '../process/notice-text/notice-facts.js';
import { officerName, theMatter } from '../process/notice-text/parties.js';
import { recordedWays } from './ways.js';

/** 送达异议通知 (R10): the record is set aside, and the paper is delivered anew by somebody else. */
export function deliveryDisputed(notice: NoticeFacts): NoticeText {
  const disputed = groupOf('disputed', notice.facts);
  const way = wordFor(recordedWays, textOf('how', disputed));
  return toOfficers(notice, [
    `${theMatter(notice)}，信访人表示没有收到登记为已经送达的文书。原送达登记不再计算期限。`,
    labelled('原登记', [textOf('on', disputed), way?.zh].filter(Boolean).join('，')),
    labelled('登记人', officerName(notice, textOf('enteredBy', disputed))),
    labelled('信访人的说明', forOfficers(notice, textOf('statement', notice.event))),
    `请于${lastDayFromNow(notice, 'paperDelivery')}24时前由其他人员重新送达并登记送达回证；纪检人员请核对原登记。`,
  ]);
}
