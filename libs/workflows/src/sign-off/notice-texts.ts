import { doubtfulIn } from '../policy/refusing-words.js';
import { lastDay, lastDayFromNow } from '../process/notice-text/dates.js';
import { labelled, numbered, toOfficers, type Paragraph } from '../process/notice-text/document.js';
import { forOfficers, groupOf, lastGroupOf, numberOf, textOf } from '../process/notice-text/entered.js';
import type { NoticeFacts, NoticeText } from '../process/notice-text/notice-facts.js';
import { inUnit, officerName, theMatter, withUnit } from '../process/notice-text/parties.js';
import { saidIn, type ReplyDraft } from '../petition/acts/answer.js';
import { verdictWords } from '../petition/notice-words.js';
import type { SignOffClock } from './clocks.js';

const draftOf = ({ facts }: NoticeFacts): Record<string, unknown> => groupOf('draft', facts);

const drafter = (notice: NoticeFacts): string =>
  inUnit(notice, textOf('unit', notice.facts), textOf('draftedBy', notice.facts));

const versionOf = ({ facts }: NoticeFacts): string => {
  const version = numberOf('version', lastGroupOf('versions', facts));
  return version === null ? '' : `第${version}稿`;
};

/** Request by request, as the petitioner would read it. */
function itemsIn(notice: NoticeFacts): Paragraph {
  const { items } = draftOf(notice);
  const said = (Array.isArray(items) ? (items as Record<string, unknown>[]) : []).map(
    (item) =>
      `${textOf('request', item) ?? ''}：${verdictWords[textOf('verdict', item) ?? ''] ?? ''}。${textOf('text', item) ?? ''}`,
  );
  return numbered(said.map((one) => forOfficers(notice, one) ?? ''));
}

/** Whoever signs is told of words that may refuse, and why the drafter says they do not (R4). */
function doubtfulWords(notice: NoticeFacts): Paragraph {
  const draft = draftOf(notice);
  const [found] = saidIn(draft as unknown as ReplyDraft).flatMap(
    ({ text }: { text?: unknown }) => (typeof text === 'string' && doubtfulIn(text)) || [],
  );
  const why = textOf('notARefusal', draft);
  return (
    found !== undefined &&
    labelled('否定用语提示', forOfficers(notice, `文稿中有“${found}”。拟稿人说明：${why ?? '没有说明'}`))
  );
}

const paperToDecide = (notice: NoticeFacts, clock: SignOffClock, asked: string): NoticeText =>
  toOfficers(notice, [
    `${theMatter(notice)}的答复文稿${versionOf(notice)}，${asked}。`,
    labelled('拟稿', drafter(notice)),
    labelled('审核', officerName(notice, textOf('checkedBy', notice.facts))),
    labelled('文稿', forOfficers(notice, textOf('text', draftOf(notice)))),
    itemsIn(notice),
    doubtfulWords(notice),
    `请于${lastDay(notice, clock) ?? lastDayFromNow(notice, clock)}24时前办理。对信访人的答复期限照常计算；文稿在谁手中逾期，由谁负责。`,
  ]);

/** 答复文稿送审通知 (R10). */
export const draftToCheck = (notice: NoticeFacts): NoticeText =>
  paperToDecide(notice, 'draftCheck', '请审核：通过，或者写明意见退回修改');

/** 答复文稿送签通知 (R10). */
export const draftToSign = (notice: NoticeFacts): NoticeText =>
  paperToDecide(notice, 'draftSignature', '请签发，或者写明意见退回修改');

const remarksOn = (notice: NoticeFacts): Paragraph[] => {
  const last = lastGroupOf('returned', notice.facts);
  const items = Array.isArray(last['items']) ? (last['items'] as Record<string, unknown>[]) : [];
  const single = items.map((one) => `第${numberOf('item', one) ?? ''}项请求：${textOf('remark', one) ?? ''}`);
  return [
    labelled('修改意见', forOfficers(notice, textOf('remarks', last) ?? textOf('opinion', notice.event))),
    numbered(single.map((one) => forOfficers(notice, one) ?? '')),
  ];
};

/** 答复文稿退回通知 (R10): with remarks, on the whole and on single requests. */
export const draftReturned = (notice: NoticeFacts): NoticeText =>
  toOfficers(notice, [
    `你拟的${theMatter(notice)}的答复文稿${versionOf(notice)}已退回，请修改后重送。`,
    labelled('退回人', withUnit(notice, notice.eventBy)),
    ...remarksOn(notice),
    '对信访人的答复期限照常计算。不同意修改意见的，可以在重送时写明理由。',
  ]);

/** 答复文稿多次退回通知 (R4, R5): nobody says no quietly by returning a draft for ever. */
export const draftReturnedOften = (notice: NoticeFacts): NoticeText =>
  toOfficers(notice, [
    `${theMatter(notice)}的答复文稿已多次退回，特此报告。`,
    labelled('退回次数', `${timesReturned(notice)}次`),
    labelled('本次退回人', withUnit(notice, notice.eventBy)),
    ...remarksOn(notice),
    '第三次退回起，由没有作出该次退回的领导决定：签发，或者写明修改意见。',
  ]);

const timesReturned = ({ facts }: NoticeFacts): number =>
  (Array.isArray(facts['returned']) ? facts['returned'].length : 0) + (numberOf('returnsBefore', facts) ?? 0);

/** 答复文稿签发通知 (R10): issued as it was signed. */
export const draftSigned = (notice: NoticeFacts): NoticeText =>
  toOfficers(notice, [
    `你拟的${theMatter(notice)}的答复文稿${versionOf(notice)}已经签发，按签发的文稿原文发出。`,
    labelled('签发人', textOf('organ', groupOf('superior', notice.facts)) ?? withUnit(notice, notice.eventBy)),
    labelled('备注', forOfficers(notice, textOf('remark', notice.event))),
  ]);
