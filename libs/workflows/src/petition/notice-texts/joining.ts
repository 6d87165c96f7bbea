import type { NoticeFacts, NoticeText } from '../../process/notice-text/notice-facts.js';
import { lastDay, sourceOf } from '../../process/notice-text/dates.js';
import { labelled, toPetitioner } from '../../process/notice-text/document.js';
import { unitName, yourMatter } from '../../process/notice-text/parties.js';

/**
 * 并案告知书 (R2): handled together with an earlier matter, whose number and people are nobody else's business; nor is what
 * staff wrote of it as their reason (R12).
 */
export function joinedNotice(notice: NoticeFacts): NoticeText {
  return toPetitioner(notice, [
    `${yourMatter(notice)}，与本机关正在办理的另一件较早收到的信访事项反映同一问题，现一并办理、一并答复。`,
    '一并办理不影响您的权利：本编号和查询码继续有效，可以随时查询进度、补充材料；答复作出后，您会收到写明本编号的答复书。',
    '较早一件没有答复即结束的，本件自动恢复单独办理，并重新计算期限。',
    '认为不是同一问题的，可以凭编号向本机关提出，经核实后撤销并案。',
  ]);
}

/** 恢复单独办理告知书 (R2): on its own again, with a term of its own. */
export function separatedNotice(notice: NoticeFacts): NoticeText {
  const answerBy = lastDay(notice, 'generalReply');
  return toPetitioner(notice, [
    `${yourMatter(notice)}，不再与另一件信访事项一并办理，自即日起恢复单独办理。`,
    labelled('承办单位', unitName(notice, notice.unit)),
    answerBy && `我们最迟在${answerBy}答复您（${sourceOf(notice, 'generalReply')}）。`,
    '您可以凭原编号和查询码查询进度、补充材料。对此有意见的，可以凭编号向本机关反映。',
  ]);
}
