import { z } from 'zod';
import { doubtfulIn } from '../../policy/refusing-words.js';
import { onceAsked } from '../../process/asked-when.js';
import { choice } from '../../process/choice.js';
import { refusalSaid } from '../../process/no-refusal.js';
import { words } from '../../process/text.js';
import { whicheverResult } from '../kind.js';

/** What is said to one of several requests (条例 32: 支持, 解释说明, 不予支持). */
const item = z.strictObject({
  request: words('请求', 'Request', 500),
  verdict: choice(
    {
      supported: { zh: '支持', en: 'Supported' },
      explained: { zh: '解释说明', en: 'Explained' },
      notSupported: { zh: '不予支持', en: 'Not supported' },
    },
    '答复意见',
    'Verdict',
  ),
  text: words('说明', 'Explanation', 4000).optional(),
});

const answered = {
  text: words('答复内容', 'Text of the reply', 20_000),
  joinedText: words(
    '给并入件信访人的答复（不写他人个人信息）',
    'Reply to the people of joined matters',
    20_000,
  ).optional(),
  notARefusal: onceAsked(
    words('否定用语说明（不属于否定的，写明理由）', 'Why words that sound like a refusal are none', 500).optional(),
  ),
};

interface Answer {
  text: string;
  joinedText?: string | undefined;
  notARefusal?: string | undefined;
  items?: z.infer<typeof item>[];
}

/** Everything the petitioner will read in an answer that is not itself a refusal a leader has confirmed. */
const readIn = ({ text, joinedText = '', items = [] }: Answer): string[] => [
  text,
  joinedText,
  ...items.filter(({ verdict }) => verdict !== 'notSupported').map((one) => one.text ?? ''),
];

/** An answer that says no in other words is a denial, and goes the way of a denial (R4). */
function saysNoQuietly(answer: Answer, context: z.RefinementCtx): void {
  const hasRefusedItem = answer.items?.some(({ verdict }) => verdict === 'notSupported') === true;
  const refusal = hasRefusedItem ? undefined : refusalSaid({ text: readIn(answer) });
  if (refusal) context.addIssue(refusal);
  const doubtful = readIn(answer).map(doubtfulIn).find(Boolean);
  if (!refusal && !hasRefusedItem && doubtful && answer.notARefusal === undefined)
    context.addIssue({
      code: 'custom',
      path: ['notARefusal'],
      message: `答复中有“${doubtful}”：属于否定的，先作否定报备；不属于的，请在此写明理由 / these words may refuse: file the denial, or say here why they do not`,
    });
}

/** What came of what was asked. */
export const replyResults = {
  resolved: { zh: '已解决', en: 'Resolved' },
  partlyResolved: { zh: '部分解决', en: 'Partly resolved' },
  explained: { zh: '已解释说明', en: 'Explained' },
  adopted: { zh: '已采纳', en: 'Adopted' },
  partlyAdopted: { zh: '部分采纳', en: 'Partly adopted' },
  answered: { zh: '已解答', en: 'Answered' },
  toldWhere: { zh: '已告知去处', en: 'Told where to ask' },
} as const;

const result = choice(replyResults, '办理结果', 'Result');

/** 处理意见书: the answer as a whole and request by request (R10, 条例 32). */
export const replyForm = z
  .strictObject({
    result,
    ...answered,
    items: z.array(item).max(30).default([]).meta({ title: '逐项答复', titleEn: 'Answers to each request' }),
  })
  .superRefine(saysNoQuietly);

/** A reply as it is drafted, checked, signed and issued: the same fields from the first to the last (R10). */
export type ReplyDraft = z.infer<typeof replyForm>;

/** What was done at once; to refuse on the spot is a denial like any other (R3, R4). */
export const answerForm = z.strictObject({ ...answered, result: result.optional() }).superRefine(saysNoQuietly);

/** As if everybody joined were answered in words of their own. */
export const answersAll = { text: 'of the matter itself', joinedText: 'of the joined ones' };

/** As if every request were supported, and everybody joined answered. */
export const supportsAll = { ...answersAll, result: whicheverResult, items: [] };

/** The same on the spot. */
export const answersAtOnce = { ...answersAll, result: whicheverResult };
