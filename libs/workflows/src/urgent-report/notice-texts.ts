import { endInChinese, minuteInChinese, runningDeadline } from '../process/notice-text/dates.js';
import { labelled, toOfficers } from '../process/notice-text/document.js';
import { forOfficers, textOf, wordFor } from '../process/notice-text/entered.js';
import type { NoticeFacts, NoticeText } from '../process/notice-text/notice-facts.js';
import { inUnit, theMatter, withUnit } from '../process/notice-text/parties.js';
import { reportWays } from './events.js';

/** 重大紧急情况报告提示 (R9): who has to report, and by what minute. */
export function urgentReportDuty(notice: NoticeFacts): NoticeText {
  const deadline = runningDeadline(notice, 'urgentReport');
  return toOfficers(notice, [
    `${theMatter(notice)}属重大紧急情况，请立即向上级报告。`,
    labelled('情形', forOfficers(notice, textOf('reason', notice.facts))),
    labelled('报告责任人', inUnit(notice, notice.unit, notice.officer)),
    deadline && `首报时限：${endInChinese(deadline)}前，夜间和节假日连续计算。`,
    '报告后请立即登记；登记的时刻即为报告时刻。逾期未报的，记录逾期，并作为线索报纪检机构。',
  ]);
}

/** As the event has it: a later report does not change the paper of an earlier one. */
function reportOf(notice: NoticeFacts, opening: string, closing: string | null): NoticeText {
  const { event, eventBy } = notice;
  return toOfficers(notice, [
    opening,
    labelled('报告时间', minuteInChinese(notice.owedAt)),
    labelled('报告对象', textOf('organ', event)),
    labelled('接报人', textOf('receivedBy', event)),
    labelled('报告方式', wordFor(reportWays, textOf('how', event))?.zh ?? null),
    labelled('基本情况', forOfficers(notice, textOf('situation', event))),
    labelled('已采取的措施', forOfficers(notice, textOf('measures', event))),
    labelled('报告人', withUnit(notice, eventBy)),
    closing,
  ]);
}

const nextBy = (notice: NoticeFacts): string | null => {
  const deadline = runningDeadline(notice, 'urgentFollowUp');
  return deadline && `下次续报不迟于${endInChinese(deadline)}；情况有变化的，随时续报。`;
};

/** 重大紧急情况首报 (R9). */
export const urgentFirstReport = (notice: NoticeFacts): NoticeText =>
  reportOf(notice, `现将${theMatter(notice)}的重大紧急情况报告如下。`, nextBy(notice));

/** 重大紧急情况续报 (R9). */
export const urgentFollowUpReport = (notice: NoticeFacts): NoticeText =>
  reportOf(notice, `现将${theMatter(notice)}的重大紧急情况续报如下。`, nextBy(notice));

/** 重大紧急情况终报 (R9). */
export const urgentFinalReport = (notice: NoticeFacts): NoticeText =>
  toOfficers(notice, [
    `${theMatter(notice)}的重大紧急情况已经平息，现报告如下。`,
    labelled('处置结果', forOfficers(notice, textOf('outcome', notice.event))),
    labelled('签发领导', withUnit(notice, notice.eventBy)),
  ]);

/** 不属重大紧急情况认定书 (R9), to who had to report and to the committee. */
export const urgentDismissed = (notice: NoticeFacts): NoticeText =>
  toOfficers(notice, [
    `经研究，${theMatter(notice)}不属重大紧急情况，不再报告。`,
    labelled('理由', forOfficers(notice, textOf('reason', notice.event))),
    labelled('认定领导', withUnit(notice, notice.eventBy)),
  ]);
