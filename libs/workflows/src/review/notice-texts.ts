import type { NoticeFacts, NoticeText } from '../process/notice-text/notice-facts.js';
import { lastDay, lastDayFromNow, sourceOf, termInWords } from '../process/notice-text/dates.js';
import { labelled, toPetitioner, type Paragraph } from '../process/notice-text/document.js';
import { textOf, wordFor } from '../process/notice-text/entered.js';
import { yourMatter } from '../process/notice-text/parties.js';

const resultWords: Readonly<Record<string, string>> = {
  upheld: '维持',
  changed: '变更',
  revoked: '撤销，重新办理',
};

const resultOf = ({ data }: NoticeFacts): string | null => wordFor(resultWords, textOf('result', data));

/** 复查复核申请受理告知书 (R10): received, who decides and by when. */
export function reviewAccepted(notice: NoticeFacts): NoticeText {
  const isRecheck = textOf('step', notice.data) === 'recheck';
  const [what, clock] = isRecheck ? (['复核', 'recheckDecision'] as const) : (['复查', 'reviewDecision'] as const);
  const until = lastDay(notice, clock) ?? lastDayFromNow(notice, clock);
  return toPetitioner(notice, [
    `${yourMatter(notice)}，您的${what}申请已经收到。`,
    labelled('申请事项和理由', textOf('grounds', notice.event)),
    isRecheck
      ? '复核由没有办理过本事项、也没有参加复查的人员作出。'
      : '复查由没有办理本事项、也不分管承办单位的领导或者上一级机关作出。',
    `${what}意见最迟在${until}作出（${sourceOf(notice, clock)}）。您可以凭编号和查询码随时查询进度。`,
  ]);
}

/** 复查意见书 (条例 35): what was decided, and until when recheck may be asked for. */
export function reviewOpinion(notice: NoticeFacts): NoticeText {
  return toPetitioner(notice, [
    `${yourMatter(notice)}，您对处理意见不服，申请复查。现已由没有办理本事项的人员复查，意见如下：`,
    ...opinionOf('复查', notice),
    !isRevoked(notice) &&
      `对本复查意见不服的，可以自收到之日起${termInWords(notice, 'recheckRequest')}内，即最迟在${lastDayFromNow(notice, 'recheckRequest')}，凭编号和查询码在网上或者到窗口申请复核（《信访工作条例》第三十六条）。`,
  ]);
}

/** 复核意见书 (条例 36): the third and last opinion. */
export function recheckOpinion(notice: NoticeFacts): NoticeText {
  return toPetitioner(notice, [
    `${yourMatter(notice)}，您对复查意见不服，申请复核。现已由没有办理、也没有复查本事项的人员复核，意见如下：`,
    ...opinionOf('复核', notice),
    !isRevoked(notice) &&
      '本意见为终结意见。您仍以同一事实和理由提出信访请求的，各级机关、单位不再受理（《信访工作条例》第三十六条）。您仍可以依法通过其他法定途径主张权利；有新的事实或者材料的，可以向本机关提出。',
  ]);
}

const isRevoked = (notice: NoticeFacts): boolean => textOf('result', notice.data) === 'revoked';

function opinionOf(what: '复查' | '复核', notice: NoticeFacts): Paragraph[] {
  const { event } = notice;
  return [
    labelled(`${what}结果`, resultOf(notice)),
    textOf('opinion', event),
    labelled('作出意见的机关', textOf('organ', event)),
    labelled('重新办理要求', textOf('order', event)),
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
    `${yourMatter(notice)}，已经办理、复查、复核，复核意见已经送达，信访程序终结。`,
    labelled('您再次提出', textOf('repeat', notice.event)),
    '以同一事实和理由提出的信访请求，各级机关、单位不再受理（《信访工作条例》第三十六条）。',
    '有新的事实或者材料的，可以向本机关提出，另行登记。您仍可以依法通过诉讼等其他法定途径主张权利。',
  ]);
}
