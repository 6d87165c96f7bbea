import { inChinese } from '../../process/notice-text/dates.js';
import { labelled, toOfficers } from '../../process/notice-text/document.js';
import { textOf } from '../../process/notice-text/entered.js';
import type { NoticeFacts, NoticeText } from '../../process/notice-text/notice-facts.js';
import { theMatter, withUnit } from '../../process/notice-text/parties.js';

/** 离岗无人代岗提醒 (R6, situation 14): before the absence begins, to whoever may see that somebody stands in. */
export function absenceWarning(notice: NoticeFacts): NoticeText {
  const { event } = notice;
  const [officer, from, to, due] = [
    textOf('officer', event),
    textOf('from', event),
    textOf('to', event),
    textOf('due', event),
  ];
  return toOfficers(notice, [
    `${theMatter(notice)}在有关人员离岗期间到期，尚无人代岗。`,
    labelled('离岗人员', officer && withUnit(notice, officer)),
    labelled('离岗时间', from && to && `${inChinese(from)}至${inChinese(to)}`),
    labelled('到期日', due && inChinese(due)),
    '请在离岗开始以前安排代岗人，或者另行指定承办人。期限不因离岗中止；离岗开始时仍无人代岗的，按“离岗而未安排代理人”移送线索。',
  ]);
}
