import type { NoticeContext, NoticeText } from '@banjie/office';
import { lastDay, lastDayFromNow, sourceOf, termInWords } from '../dates.js';
import { line, toPetitioner, type Paragraph } from '../document.js';
import { textOf, wordFor } from '../entered.js';
import { yourMatter } from '../parties.js';

const resultWords: Readonly<Record<string, string>> = {
  upheld: '维持',
  changed: '变更',
  revoked: '撤销，重新办理',
};

const resultOf = ({ data }: NoticeContext): string | null => wordFor(resultWords, textOf('result', data));

/** 复查复核申请受理告知书 (R10): received, who decides and by when. */
export function reviewAccepted(notice: NoticeContext): NoticeText {
  const isRecheck = textOf('step', notice.data) === 'recheck';
  const [what, clock] = isRecheck ? (['复核', 'recheckDecision'] as const) : (['复查', 'reviewDecision'] as const);
  const until = lastDay(notice, clock) ?? lastDayFromNow(notice, clock);
  return toPetitioner(notice, [
    `${yourMatter(notice)}，您的${what}申请已经收到。`,
    line('申请事项和理由', textOf('grounds', notice.event)),
    isRecheck
      ? '复核由没有办理过本事项、也没有参加复查的人员作出。'
      : '复查由没有办理本事项、也不分管承办单位的领导或者上一级机关作出。',
    `${what}意见最迟在${until}作出（${sourceOf(clock)}）。您可以凭编号和查询码随时查询进度。`,
  ]);
}

/** 复查意见书 (条例 35): what was decided, and until when recheck may be asked for. */
export function reviewOpinion(notice: NoticeContext): NoticeText {
  return toPetitioner(notice, [
    `${yourMatter(notice)}，您对处理意见不服，申请复查。现已由没有办理本事项的人员复查，意见如下：`,
    ...opinionOf('复查', notice),
    !isRevoked(notice) &&
      `对本复查意见不服的，可以自收到之日起${termInWords(notice, 'recheckRequest')}内，即最迟在${lastDayFromNow(notice, 'recheckRequest')}，凭编号和查询码在网上或者到窗口申请复核（《信访工作条例》第三十六条）。`,
  ]);
}

/** 复核意见书 (条例 36): the third and last opinion. */
export function recheckOpinion(notice: NoticeContext): NoticeText {
  return toPetitioner(notice, [
    `${yourMatter(notice)}，您对复查意见不服，申请复核。现已由没有办理、也没有复查本事项的人员复核，意见如下：`,
    ...opinionOf('复核', notice),
    !isRevoked(notice) &&
      '本意见为终结意见。您仍以同一事实和理由提出信访请求的，各级机关、单位不再受理（《信访工作条例》第三十六条）。您仍可以依法通过其他法定途径主张权利；有新的事实或者材料的，可以向本机关提出。',
  ]);
}

const isRevoked = (notice: NoticeContext): boolean => textOf('result', notice.data) === 'revoked';

function opinionOf(what: '复查' | '复核', notice: NoticeContext): Paragraph[] {
  const { event } = notice;
  return [
    line(`${what}结果`, resultOf(notice)),
    textOf('opinion', event),
    line('作出意见的机关', textOf('organ', event)),
    line('重新办理要求', textOf('order', event)),
    isRevoked(notice) &&
      `原处理意见撤销，该事项自即日起重新办理，最迟在${lastDayFromNow(notice, 'generalReply')}答复您。`,
  ];
}

/** 听证告知书 (条例 36): the time it takes does not count. */
export function hearingNotice(notice: NoticeContext): NoticeText {
  return toPetitioner(notice, [
    `${yourMatter(notice)}，复核中决定举行听证。`,
    line('听证安排', textOf('arrangement', notice.event)),
    '听证所需时间不计算在复核期限内，最长不超过规定的中止期限，听证结束后继续计算（《信访工作条例》第三十六条）。不能参加的，请凭编号提前向窗口说明。',
  ]);
}

/** 不再受理告知书 (三级终结): the answer to whoever asks a fourth time. */
export function noFurtherAcceptance(notice: NoticeContext): NoticeText {
  return toPetitioner(notice, [
    `${yourMatter(notice)}，已经办理、复查、复核，复核意见已经送达，信访程序终结。`,
    line('您再次提出', textOf('repeat', notice.event)),
    '以同一事实和理由提出的信访请求，各级机关、单位不再受理（《信访工作条例》第三十六条）。',
    '有新的事实或者材料的，可以向本机关提出，另行登记。您仍可以依法通过诉讼等其他法定途径主张权利。',
  ]);
}
