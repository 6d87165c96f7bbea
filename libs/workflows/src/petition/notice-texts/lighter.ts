import type { NoticeFacts } from '../../process/notice-text/notice-facts.js';
import { lighterKindOf } from '../kind.js';
import { lighterKindWords } from '../notice-words.js';

/** Which kind it was taken down as, in the facts of the paper; null for a request, a complaint and an accusation. */
function kindIn({ facts }: NoticeFacts): string | null {
  const { lane, enquiry } = facts as { lane?: 'suggestion' | 'appealOrRequest'; enquiry?: boolean };
  if (lane === undefined) return null;
  const kind = lighterKindOf({ lane, ...(enquiry === undefined ? {} : { enquiry }) });
  return kind && lighterKindWords[kind];
}

const objection =
  '如果您要求解决具体问题，可以凭编号和查询码在网上或者到窗口声明“这是求决事项”，即改按求决事项办理：答复期限从收到之日起计算，不予支持的须经领导审批，对答复不服的可以申请复查。';

/** On the receipt: which kind it was taken down as, and by which one act the petitioner says otherwise (R2). */
export function takenDownAs(notice: NoticeFacts): string | null {
  const kind = kindIn(notice);
  return kind && `本件按${kind}登记：答复您${kind === '咨询' ? '解答' : '采纳'}情况，不适用复查。${objection}`;
}

/** On the answer: that it is none of those a review is asked of, and what to do where something was asked for. */
export function answeredAs(notice: NoticeFacts): string | null {
  const kind = kindIn(notice);
  return kind && `本件按${kind}答复，不适用复查。${objection}`;
}
