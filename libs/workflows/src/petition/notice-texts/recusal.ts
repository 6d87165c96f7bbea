import { recusalGrounds } from '../../policy/recusal.js';
import { labelled, toOfficers } from '../../process/notice-text/document.js';
import { forOfficers, textOf, wordFor } from '../../process/notice-text/entered.js';
import type { NoticeFacts, NoticeText } from '../../process/notice-text/notice-facts.js';
import { officerName, theMatter, withUnit } from '../../process/notice-text/parties.js';
import { promisedDay } from './promised-day.js';

/** 回避通知 (R6): who takes no part any more and who follows; the day of the answer stays as it was (R3). */
export function recusalNotice(notice: NoticeFacts): NoticeText {
  const { event, eventBy } = notice;
  const ordered = textOf('officer', event);
  return toOfficers(notice, [
    `${theMatter(notice)}有人员回避，特此通知。`,
    labelled('回避人员', withUnit(notice, ordered ?? eventBy)),
    labelled('回避方式', ordered === null ? '本人声明' : `由${withUnit(notice, eventBy)}决定`),
    event['askedBy'] === 'petitioner' && '由信访人申请。',
    labelled('回避事由', wordFor(recusalGrounds, textOf('ground', event) ?? textOf('recusal', event))?.zh ?? null),
    labelled('说明', forOfficers(notice, textOf('reason', event))),
    labelled(
      '接替人',
      officerName(notice, textOf('replacement', event)) ?? '未指定，由单位负责人指定承办人或者由协调岗位另行指定单位',
    ),
    labelled('对信访人的答复期限', promisedDay(notice)),
    '期限不因回避重新计算；回避以前已经发生的逾期，仍由当时的责任人负责。回避人员不再查阅、办理或者审批本事项。',
  ]);
}
