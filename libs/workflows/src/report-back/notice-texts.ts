import { replyResultWords } from '../petition/notice-words.js';
import { dayOfInstant, inChinese, lastDay, sourceOf } from '../process/notice-text/dates.js';
import { labelled, toOfficers, type Paragraph } from '../process/notice-text/document.js';
import {
  forOfficers,
  groupOf,
  lastGroupOf,
  numberOf,
  textOf,
  textsOf,
  wordFor,
} from '../process/notice-text/entered.js';
import type { NoticeFacts, NoticeText } from '../process/notice-text/notice-facts.js';
import { inUnit, officerName, theMatter, withUnit } from '../process/notice-text/parties.js';
import { outcomeWords } from './outcome-words.js';

type Group = Record<string, unknown>;

const paperIn = ({ facts }: NoticeFacts): Group => groupOf('paper', facts);
const draftIn = ({ facts }: NoticeFacts): Group => groupOf('draft', facts);

/** 清溪县信访局〔2026〕7号, 2026年3月2日. */
const cited = (paper: Group, number: 'reference' | 'number' = 'reference'): string =>
  [textOf('organ', paper), textOf(number, paper), dated(textOf('issuedOn', paper) ?? textOf('decidedOn', paper))]
    .filter(Boolean)
    .join('，');

const dated = (day: string | null): string | null => day && inChinese(day);

/** 2026年3月1日《县信交办〔2026〕7号》. */
function byPaper(paper: Group): string {
  const reference = textOf('reference', paper);
  return `${dated(textOf('issuedOn', paper)) ?? ''}${reference === null ? '上级' : `《${reference}》`}`;
}

const organOf = (paper: Group): string => textOf('organ', paper) ?? '上级机关';

/** As the petitioner was told it, and by no words of whoever reports. */
function endOf(notice: NoticeFacts): string | null {
  const end = groupOf('end', notice.facts);
  const result = wordFor(replyResultWords, textOf('result', end));
  const outcome = wordFor(outcomeWords, textOf('outcome', end));
  return outcome && (result === null ? outcome : `${outcome}，办理结果为${result}`);
}

/** When the petitioner was answered and had the paper, from the records of the matter (R10). */
function toldPetitioner(notice: NoticeFacts): string {
  const end = groupOf('end', notice.facts);
  const [at, delivered] = [textOf('at', end), textOf('delivered', end)];
  const paper = textOf('paper', end) === null ? '本件没有需要送达的文书' : '文书尚未送达登记';
  const handed = delivered === null ? paper : `文书于${dayOfInstant(delivered)}送达信访人，有送达登记`;
  return at === null ? `${handed}。` : `${dayOfInstant(at)}${endOf(notice) ?? '办结'}；${handed}。`;
}

/** What somebody wrote; where digits look like a phone they are masked, and of a sealed matter nothing is printed (R12). */
const written = (notice: NoticeFacts, field: string): string =>
  forOfficers(notice, textOf(field, draftIn(notice))) ?? '';

/** 办结报告: 主送机关, 交办文号, and the parts an organ expects of it, in their order. */
export function completionReport(notice: NoticeFacts): NoticeText {
  const paper = paperIn(notice);
  const names = textsOf('attachments', draftIn(notice)).map((name) => forOfficers(notice, name) ?? '');
  const paragraphs: Paragraph[] = [
    `${byPaper(paper)}交办的信访事项（本机关编号${notice.caseNumber}）已经办结，现将有关情况报告如下。`,
    '一、基本情况',
    written(notice, 'basics'),
    '二、调查核实情况',
    written(notice, 'findings'),
    '三、处理意见',
    written(notice, 'opinion'),
    '四、答复及送达情况',
    toldPetitioner(notice),
    '五、信访人意见',
    written(notice, 'petitionersView'),
    '特此报告。',
    labelled(
      '附件',
      names.length > 1 ? names.map((name, index) => `${index + 1}. ${name}`).join('\n') : (names[0] ?? null),
    ),
  ];
  const { body } = toOfficers(notice, paragraphs, { addressee: organOf(paper) });
  return { title: `关于${theMatter(notice)}办理情况的报告`, body };
}

/** 收文告知函: to the organ that passed the matter on and wants to know that it came. */
export function receiptLetter(notice: NoticeFacts): NoticeText {
  const paper = paperIn(notice);
  return toOfficers(
    notice,
    [`${byPaper(paper)}转送的信访事项已经收到，本机关编号${notice.caseNumber}，现按规定程序办理。`, '特此函告。'],
    { addressee: organOf(paper) },
  );
}

const until = (notice: NoticeFacts): string | null =>
  lastDay(notice, textOf('dueDate', notice.facts) === null ? 'reportAfterAnswer' : 'superiorReport');

/** 办结报告拟稿通知. */
export const reportDue = (notice: NoticeFacts): NoticeText =>
  toOfficers(notice, [
    `${theMatter(notice)}已经办结，请拟办结报告，报${organOf(paperIn(notice))}。`,
    labelled('交办文件', forOfficers(notice, cited(paperIn(notice)))),
    labelled('办理结果', endOf(notice)),
    until(notice) && `最迟在${until(notice)}24时前报送并登记；逾期的，记录逾期并报纪检机构督办。`,
    '答复文书送达信访人以后方可签发。',
    `依据：${sourceOf(notice, 'superiorReport')}。`,
  ]);

/** 办结报告送审送签通知. */
export function reportToDecide(notice: NoticeFacts): NoticeText {
  const { facts, data } = notice;
  const asked = textOf('step', data) === 'head' ? '请审核：通过，或者写明意见退回修改' : '请签发，或者写明意见退回修改';
  return toOfficers(notice, [
    `${theMatter(notice)}的办结报告第${numberOf('versions', facts) ?? 1}稿，${asked}。`,
    labelled('拟稿', inUnit(notice, textOf('unit', facts), textOf('draftedBy', facts))),
    labelled('审核', officerName(notice, textOf('checkedBy', facts))),
    labelled('办理结果', endOf(notice)),
    labelled('调查核实情况', written(notice, 'findings')),
    labelled('处理意见', written(notice, 'opinion')),
    labelled('信访人意见', written(notice, 'petitionersView')),
    until(notice) && `报送期限：${until(notice)}24时。期限照常计算；报告在谁手中满一日而逾期的，由谁负责。`,
  ]);
}

/** 办结报告退回修改通知. */
export const reportReturned = (notice: NoticeFacts): NoticeText =>
  toOfficers(notice, [
    `${theMatter(notice)}的办结报告已退回，请修改后重送。`,
    labelled('退回人', withUnit(notice, notice.eventBy)),
    labelled('修改意见', forOfficers(notice, textOf('remarks', lastGroupOf('returned', notice.facts)))),
    until(notice) && `报送期限：${until(notice)}24时，照常计算。`,
  ]);

/** 办结报告期限变更通知, for the committee: both papers, to be compared. */
export const reportDateMoved = (notice: NoticeFacts): NoticeText =>
  toOfficers(notice, [
    `${theMatter(notice)}的办结报告期限已变更，特此告知。`,
    labelled('原文件', forOfficers(notice, cited(lastGroupOf('earlier', notice.facts)))),
    labelled('现文件', forOfficers(notice, cited(paperIn(notice)))),
    labelled('现期限', dated(textOf('dueDate', notice.facts))),
    labelled('登记人', withUnit(notice, notice.eventBy)),
    '改期须以上级的新文件为依据；请核对文件。',
  ]);

/** 上级退回重办通知: to who reported, their leader, and the committee. */
export const returnedFromAbove = (notice: NoticeFacts): NoticeText =>
  toOfficers(notice, [
    `${theMatter(notice)}的办结报告被上级退回，本件自即日起重新办理。`,
    labelled('上级文件', forOfficers(notice, cited(groupOf('answer', notice.facts), 'number'))),
    labelled('退回意见', forOfficers(notice, textOf('opinion', notice.event))),
    labelled('重办期限', dated(textOf('dueDate', notice.event))),
    '办结并答复信访人后，须再次报送办结报告。',
  ]);

/** 上级审核结果询问提示. */
export const reportUnanswered = (notice: NoticeFacts): NoticeText =>
  toOfficers(notice, [
    `${theMatter(notice)}的办结报告报送后期限已满，尚未登记上级审核结果。`,
    labelled('交办文件', forOfficers(notice, cited(paperIn(notice)))),
    labelled('报送日期', dated(textOf('sentOn', groupOf('sent', notice.facts)))),
    '请向交办机关询问；已经收到审核结果的，请当日登记。',
  ]);
