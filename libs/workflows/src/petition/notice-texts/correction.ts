import { dayOfInstant } from '../../process/notice-text/dates.js';
import { labelled, toOfficers, type Paragraph } from '../../process/notice-text/document.js';
import { forOfficers, groupOf, textOf, textsOf } from '../../process/notice-text/entered.js';
import type { NoticeFacts, NoticeText } from '../../process/notice-text/notice-facts.js';
import { officerName, theMatter, withUnit } from '../../process/notice-text/parties.js';
import { registeredFields } from '../registered-fields.js';

/** 标题、收到时间: what was corrected, never from what to what (R12). */
export const correctedInWords = ({ event }: NoticeFacts): string =>
  textsOf('changed', groupOf('entered', event))
    .map((field) => registeredFields[field]?.zh ?? '')
    .filter((word) => word !== '')
    .join('、');

/** Old and new day of receipt, which clocks hang on: the supervisor sees both (R5). */
function days({ event }: NoticeFacts): Paragraph {
  const receivedAt = groupOf('receivedAt', groupOf('entered', event));
  const [from, to] = [textOf('from', receivedAt), textOf('to', receivedAt)];
  return from !== null && to !== null && labelled('收到日期', `原${dayOfInstant(from)}，更正为${dayOfInstant(to)}`);
}

const proposal = (notice: NoticeFacts) => groupOf('correctionProposed', notice.facts);

/** 更正登记提议 (R2): a second person confirms what turns clocks, lane or the accused. */
export function correctionProposal(notice: NoticeFacts): NoticeText {
  return toOfficers(notice, [
    `有人提议更正${theMatter(notice)}的登记。`,
    labelled('提议人', withUnit(notice, textOf('by', proposal(notice)) ?? notice.eventBy)),
    labelled('更正内容', correctedInWords(notice)),
    days(notice),
    labelled('理由', forOfficers(notice, textOf('reason', notice.event))),
    '请由提议人以外、期限不因此受益的人员核对依据后确认或者不予更正。决定以前，原登记照常有效，期限照常计算；被提议为被反映人的，即行回避。',
  ]);
}

/** 更正登记通知 (R2, R5): what two people corrected. */
export function correctionNotice(notice: NoticeFacts): NoticeText {
  return toOfficers(notice, [
    `${theMatter(notice)}的登记已经两人更正。`,
    labelled('确认人', officerName(notice, notice.eventBy)),
    labelled('更正内容', correctedInWords(notice)),
    days(notice),
    '原值和现值载于案卷。期限已按更正后的登记重新计算并留有记录；已记录的逾期不因更正自行作废，由纪检机构回溯核查。',
  ]);
}
