import type { NoticeFacts, NoticeText } from '../../process/notice-text/notice-facts.js';
import { lastDayFromNow } from '../../process/notice-text/dates.js';
import { labelled, toPetitioner } from '../../process/notice-text/document.js';
import { textOf, wordFor } from '../../process/notice-text/entered.js';
import { reviewRelief } from '../../process/notice-text/relief.js';
import { inUnit, withUnit, yourMatter } from '../../process/notice-text/parties.js';
import { answeredAs } from './lighter.js';
import { replyResultWords, verdictWords } from '../notice-words.js';

/** 处理意见书 (R10): the answer, who answers for it, who will call back, and how to have it reviewed (条例 35). */
export function reply(notice: NoticeFacts): NoticeText {
  const { event, unit, eventBy } = notice;
  const author = textOf('draftedBy', event) ?? eventBy;
  return toPetitioner(notice, [
    `${yourMatter(notice)}收悉，现答复如下：`,
    textOf('text', event),
    ...itemsOf(event),
    labelled('办理结果', wordFor(replyResultWords, textOf('result', event))),
    labelled('答复单位和承办人', unit === null ? withUnit(notice, author) : inUnit(notice, unit, author)),
    `接下来：最迟在${lastDayFromNow(notice, 'satisfactionCallBack')}，由没有办理过本事项的工作人员回访您，听取您是否满意，请放心如实评价。`,
    answeredAs(notice) ?? (notice.facts['lane'] === 'appealOrRequest' && reviewRelief(notice, '本答复')),
    '有新的事实或者材料的，可以凭编号向本机关提出。',
  ]);
}

/** Request by request: what is supported, explained or not supported (条例 32). */
function itemsOf(event: NoticeFacts['event']): string[] {
  const items = Array.isArray(event['items']) ? (event['items'] as Record<string, unknown>[]) : [];
  return items.map((item, index) => {
    const verdict = wordFor(verdictWords, textOf('verdict', item)) ?? '';
    const text = textOf('text', item);
    return `${index + 1}. ${textOf('request', item) ?? ''}：${verdict}。${text ?? ''}`;
  });
}
