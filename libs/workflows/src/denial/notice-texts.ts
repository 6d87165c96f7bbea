import type { NoticeFacts, NoticeText } from '../process/notice-text/notice-facts.js';
import { denialGroundTable, type DenialGroundId } from '../policy/denial-grounds.js';
import { asPrinted, dayOfInstant, lastDay, lastDayFromNow, termInWords } from '../process/notice-text/dates.js';
import type { DenialContext } from './context.js';
import { reviewRelief } from '../process/notice-text/relief.js';
import { labelled, numbered, toOfficers, toPetitioner, type Paragraph } from '../process/notice-text/document.js';
import { forOfficers, textOf, textsOf, wordFor } from '../process/notice-text/entered.js';
import { inUnit, theMatter, yourMatter } from '../process/notice-text/parties.js';

/** A filing stands in the event that brought it, and afterwards in the facts of the denial. */
const filed = (field: string, { event, facts }: NoticeFacts): string | null => textOf(field, event, facts);

function groundIn(notice: NoticeFacts): string | null {
  const ground = wordFor(denialGroundTable, filed('ground', notice));
  return ground && asPrinted(ground.label.zh);
}

/** Grounds by which a matter was not for this office to accept; all others mean that it cannot be done (R4). */
const refusedAcceptance: readonly DenialGroundId[] = ['outsideDuty', 'otherProcedure', 'alreadyHandled', 'exhausted'];

const refusal = (notice: NoticeFacts): string =>
  `${isPartly(notice) ? '其中部分请求' : ''}${refusedAcceptance.some((ground) => ground === filed('ground', notice)) ? '不予受理' : '不能办理'}`;

const isPartly = ({ event, facts }: NoticeFacts): boolean => event['partly'] === true || facts['partly'] === true;

/** Which requests a filing of a part is about; none of filings of earlier releases. */
const requestsIn = (notice: NoticeFacts): string[] =>
  isPartly(notice) ? textsOf('requests', notice.event, notice.facts) : [];

const isMajor = ({ event, facts }: NoticeFacts): boolean =>
  event['major'] === true || facts['major'] === true || textOf('ground', event, facts) === 'other';

/** 否定报备表 (R4): 「必须如实说明办理的基本依据、否定的理由,并报请有关领导审批、核实」. */
export function denialFiling(notice: NoticeFacts): NoticeText {
  const { event, facts } = notice;
  const returned = textsOf('materialsReturned', event, facts);
  return toOfficers(notice, [
    `${theMatter(notice)}，承办单位认为${refusal(notice)}，现报请审批、核实。`,
    labelled('报备单位和报备人', filer(notice)),
    labelled('不予支持的请求', forOfficers(notice, inOrder(requestsIn(notice)))),
    labelled('否定事由', groundIn(notice)),
    labelled('办理依据', forOfficers(notice, filed('legalBasis', notice))),
    labelled('否定理由', forOfficers(notice, filed('reason', notice))),
    labelled('同一事项', forOfficers(notice, earlierIn(notice))),
    labelled('一次性告知的材料', forOfficers(notice, materialsAskedIn(notice))),
    returned.length > 0 && labelled('退回材料', forOfficers(notice, returned.join('、'))),
    labelled('告知书草稿', forOfficers(notice, filed('draftNotice', notice))),
    isMajor(notice) && '本件为重大事项，须由两名以上领导集体研究并留存记录后，方可同意。',
    ...askedOfTheLeader(notice),
  ]);
}

/** Whether what was asked for came: who says that the facts cannot be established asks of others what they did not get (R1, R4). */
function materialsAskedIn({ facts }: NoticeFacts): string {
  const asked = (facts['materialsAsked'] ?? []) as NonNullable<DenialContext['materialsAsked']>;
  return asked
    .map(
      ({ material, broughtAt }) => `${material}（${broughtAt === null ? '未补' : `${dayOfInstant(broughtAt)}已补`}）`,
    )
    .join('、');
}

const earlierIn = (notice: NoticeFacts): string =>
  [filed('earlierMatter', notice), filed('recheck', notice)].filter(Boolean).join('，');

/** One after the other in one paragraph, each with its number where there are several. */
const inOrder = (requests: readonly string[]): string =>
  requests.length < 2 ? requests.join('') : requests.map((one, index) => `（${index + 1}）${one}`).join('；');

const filer = (notice: NoticeFacts): string =>
  inUnit(notice, filed('filingUnit', notice), textOf('filedBy', notice.event, notice.facts) ?? notice.eventBy);

function askedOfTheLeader(notice: NoticeFacts): Paragraph[] {
  const until = lastDay(notice, 'denialDecision') ?? lastDayFromNow(notice, 'denialDecision');
  return [
    `请于${until}24时前作出决定：同意否定、予以纠正（写明处理意见）或者退回补充（写明需说明的问题）。`,
    '未经领导同意，否定不产生效力；「不得擅自否定不办」。逾期未审批不视为同意，将逐级上报并督办。',
  ];
}

/** 否定报备待审通知 (R4): silence never counts as consent. */
export const denialDecisionDue = (notice: NoticeFacts): NoticeText =>
  toOfficers(notice, [
    `${theMatter(notice)}的否定报备尚未审批，请及时处理。`,
    labelled('报备单位和报备人', filer(notice)),
    labelled('不予支持的请求', forOfficers(notice, inOrder(requestsIn(notice)))),
    labelled('否定事由', groundIn(notice)),
    ...askedOfTheLeader(notice),
  ]);

/** 否定报备退回通知 (R4). */
export const denialReturned = (notice: NoticeFacts): NoticeText =>
  toOfficers(notice, [
    `你对${theMatter(notice)}的否定报备未获同意，现退回补充。`,
    labelled('需补充说明的问题', forOfficers(notice, filed('questions', notice))),
    '请核实后重新报备，或者撤回报备、继续办理。审批期间办理期限停止计算，自退回之日起继续计算。',
  ]);

/** 否定告知书 (R4): the reason, and how to complain. */
export function denialNotice(notice: NoticeFacts): NoticeText {
  const { event, facts } = notice;
  const returned = textsOf('materialsReturned', event, facts);
  return toPetitioner(notice, [
    `${yourMatter(notice)}，经${isMajor(notice) ? '集体研究' : '领导审批、核实'}，决定${refusal(notice)}。`,
    labelled('不予支持的请求', inOrder(requestsIn(notice))),
    labelled('事由', groundIn(notice)),
    labelled('依据', filed('legalBasis', notice)),
    labelled('理由', filed('reason', notice)),
    labelled('具体说明', filed('draftNotice', notice)),
    isPartly(notice) && '其余请求继续办理，另行书面答复您。',
    returned.length > 0 && '随本告知书退回下列材料：',
    numbered(returned),
    complaintOpen(notice),
    notice.lane === 'appealOrRequest' && reviewOpen(notice),
  ]);
}

/** 「当事人对否定报备结果不服的,可…投诉…作出复核和明确答复」 */
const complaintOpen = (notice: NoticeFacts): string =>
  `对本决定不服的，可以自收到本告知书之日起${termInWords(notice, 'denialComplaint')}内，凭编号到窗口或者在网上向本机关投诉。投诉由没有参与本决定的其他领导或者效能办复核，自登记投诉之日起${termInWords(notice, 'denialReview')}内给您明确答复。期限从送达登记的日期算起，没有送达登记的不计算期限。`;

/** A denial is an opinion on the matter, and is reviewed like any other (条例 35); of a part of it, together with the rest. */
const reviewOpen = (notice: NoticeFacts): string =>
  isPartly(notice)
    ? `您也可以在收到其余请求的书面答复后，自收到之日起${termInWords(notice, 'reviewRequest')}内，就本决定一并向本机关的上一级机关、单位申请复查（《信访工作条例》第三十五条）。`
    : reviewRelief(notice, '本决定');

/** 否定复核答复书 (R4): 「作出复核和明确答复」. */
export function denialReviewReply(notice: NoticeFacts): NoticeText {
  const overturned = textOf('result', notice.data) === 'overturned';
  return toPetitioner(notice, [
    `关于${yourMatter(notice)}，您对否定决定提出投诉，现已由没有参与原决定的人员复核。`,
    labelled('复核结果', overturned ? '撤销原决定，重新办理' : '维持原决定'),
    labelled('复核答复', filed('reply', notice)),
    overturned
      ? `该事项自即日起重新办理，最迟在${lastDayFromNow(notice, 'generalReply')}答复您。`
      : '本机关对该否定决定的复核已经结束。您仍可以依法通过其他法定途径主张权利。有新的事实或者材料的，可以凭编号向本机关提出。',
  ]);
}
