import type { NoticeFacts, NoticeText } from '../process/notice-text/notice-facts.js';
import { inChinese, lastDay, lastDayFromNow, sourceOf, termInWords } from '../process/notice-text/dates.js';
import { labelled, toOfficers, toPetitioner, type Paragraph } from '../process/notice-text/document.js';
import { groupOf, textOf, wordFor } from '../process/notice-text/entered.js';
import { theMatter, yourMatter } from '../process/notice-text/parties.js';

const resultWords: Readonly<Record<string, string>> = {
  upheld: '维持',
  changed: '变更',
  revoked: '撤销，重新办理',
};

const resultOf = ({ data }: NoticeFacts): string | null => wordFor(resultWords, textOf('result', data));

const isRecheck = ({ data }: NoticeFacts): boolean => textOf('step', data) === 'recheck';

const dateIn = (field: string, ...sources: Record<string, unknown>[]): string | null => {
  const date = textOf(field, ...sources);
  return date && inChinese(date);
};

/** 复查复核申请受理告知书 (R10): received, who decides, and when it goes there. */
export function reviewAccepted(notice: NoticeFacts): NoticeText {
  const [what, who] = isRecheck(notice)
    ? ['复核', '作出复查意见的机关、单位的上一级机关、单位']
    : ['复查', '本机关的上一级机关、单位'];
  const until = lastDay(notice, 'reviewForwarding') ?? lastDayFromNow(notice, 'reviewForwarding');
  return toPetitioner(notice, [
    `${yourMatter(notice)}，您的${what}申请已经收到。`,
    labelled('申请事项和理由', textOf('grounds', notice.event)),
    `${what}由${who}作出，本机关不作${what}决定。申请和案卷最迟在${until}转送，转送到哪个机关、函件文号和日期另行书面告知您。`,
    '您可以凭编号和查询码随时查询进度。',
  ]);
}

/** 转送告知书 (条例 35, 36): where the request is now, and by when it is decided there. */
export function reviewForwarded(notice: NoticeFacts): NoticeText {
  const forwarding = groupOf('forwarding', notice.facts);
  const [what, clock] = isRecheck(notice)
    ? (['复核', 'superiorRecheck'] as const)
    : (['复查', 'superiorReview'] as const);
  const until = lastDay(notice, clock) ?? lastDayFromNow(notice, clock);
  return toPetitioner(notice, [
    `${yourMatter(notice)}，您的${what}申请和案卷已经转送上一级机关、单位。`,
    labelled('收文机关', textOf('organ', notice.event, forwarding)),
    labelled('转送函文号', textOf('number', notice.event, forwarding)),
    labelled('转送日期', dateIn('forwardedOn', notice.event, forwarding)),
    `该机关应当自收到之日起${termInWords(notice, clock)}内作出${what}意见，自转送之日计算最迟在${until}（${sourceOf(notice, clock)}）。到期没有收到的，本机关负责催询，您也可以直接向该机关询问。您可以凭编号和查询码随时查询进度。`,
  ]);
}

/** 催询通知: the superior organ's term is over, and nothing was entered here. */
export function superiorOverdue(notice: NoticeFacts): NoticeText {
  const forwarding = groupOf('forwarding', notice.facts);
  const what = isRecheck(notice) ? '复核' : '复查';
  return toOfficers(notice, [
    `${theMatter(notice)}的${what}申请转送后期限已满，尚未登记${what}意见。`,
    labelled('收文机关', textOf('organ', forwarding)),
    labelled('转送函文号', textOf('number', forwarding)),
    labelled('转送日期', dateIn('forwardedOn', forwarding)),
    `请立即向该机关催询；已经收到${what}意见的，请当日登记机关、文号、日期、结果和意见。`,
  ]);
}

/** 复查意见书 (条例 35): what the superior organ decided, and how long recheck may be asked for. */
export function reviewOpinion(notice: NoticeFacts): NoticeText {
  return toPetitioner(notice, [
    `${yourMatter(notice)}，您申请复查。现将上一级机关、单位的复查意见告知如下：`,
    ...opinionOf('复查', notice),
    !isRevoked(notice) &&
      `对本复查意见不服的，可以自收到之日起${termInWords(notice, 'recheckRequest')}内，向作出复查意见的机关、单位的上一级机关、单位申请复核；可以凭编号和查询码在网上或者到窗口提出，由本机关转送（《信访工作条例》第三十六条）。期限从送达登记的日期算起，没有送达登记的不计算期限。`,
  ]);
}

/** 复核意见书 (条例 36): the third and last opinion. */
export function recheckOpinion(notice: NoticeFacts): NoticeText {
  return toPetitioner(notice, [
    `${yourMatter(notice)}，您对复查意见不服，申请复核。现将上一级机关、单位的复核意见告知如下：`,
    ...opinionOf('复核', notice),
    !isRevoked(notice) &&
      '本意见为终结意见。您仍以同一事实和理由提出信访请求的，各级机关、单位不再受理（《信访工作条例》第三十六条）。您仍可以依法通过其他法定途径主张权利；有新的事实或者材料的，可以向本机关提出。',
  ]);
}

const isRevoked = (notice: NoticeFacts): boolean => textOf('result', notice.data) === 'revoked';

function opinionOf(what: '复查' | '复核', notice: NoticeFacts): Paragraph[] {
  const { event } = notice;
  return [
    labelled('作出意见的机关', textOf('organ', event)),
    labelled('文号和日期', [textOf('number', event), dateIn('decidedOn', event)].filter(Boolean).join('，')),
    labelled(`${what}结果`, resultOf(notice)),
    textOf('opinion', event),
    isRevoked(notice) &&
      `原处理意见撤销，该事项自即日起重新办理，最迟在${lastDayFromNow(notice, 'generalReply')}答复您。`,
  ];
}

/** 听证告知书 (条例 36): the time it takes does not count. */
export function hearingNotice(notice: NoticeFacts): NoticeText {
  return toPetitioner(notice, [
    `${yourMatter(notice)}，复核中决定举行听证。`,
    labelled('听证安排', textOf('arrangement', notice.event)),
    '听证所需时间不计算在复核期限内，最长不超过规定的中止期限，听证结束后继续计算（《信访工作条例》第三十六条）。不能参加的，请凭编号提前向窗口说明。',
  ]);
}

/** 不再受理告知书 (三级终结): the answer to whoever asks a fourth time. */
export function noFurtherAcceptance(notice: NoticeFacts): NoticeText {
  return toPetitioner(notice, [
    `${yourMatter(notice)}，已经办理、复查、复核，复核意见已经作出，信访程序终结。`,
    labelled('您再次提出', textOf('repeat', notice.event)),
    '以同一事实和理由提出的信访请求，各级机关、单位不再受理（《信访工作条例》第三十六条）。',
    '有新的事实或者材料的，可以向本机关提出，另行登记。您仍可以依法通过诉讼等其他法定途径主张权利。',
  ]);
}
