import type { NoticeFacts, NoticeText } from '../../process/notice-text/notice-facts.js';
import { lastDay, sourceOf, termInWords } from '../../process/notice-text/dates.js';
import { labelled, toPetitioner } from '../../process/notice-text/document.js';
import { textOf } from '../../process/notice-text/entered.js';
import { unitName, yourMatter } from '../../process/notice-text/parties.js';
import { groundInWords } from './pause-ground.js';

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

/** 并案事项延期告知书 (R3): the earlier matter stands still or takes longer; whose it is and what was said of it is nobody else's (R12). */
export function joinedDelayed(notice: NoticeFacts): NoticeText {
  const ground = textOf('ground', notice.event);
  const why =
    ground === null
      ? '经批准延长办理期限'
      : `因${groundInWords(ground)}，自即日起暂停计算办理期限；各次暂停合计不超过${termInWords(notice, 'pauseCap')}，期满恢复计算`;
  return toPetitioner(notice, [
    `${yourMatter(notice)}，与另一件较早收到的信访事项一并办理。该事项${why}，您的答复相应推迟。`,
    '您可以凭编号和查询码查询进度、补充材料；答复作出后，您会收到写明本编号的答复书。',
    '不愿一并等待，或者认为不是同一问题的，可以凭编号向本机关提出，经核实后撤销并案、恢复单独办理。',
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
