import { z } from 'zod';
import { choice } from '../../process/choice.js';
import { notARefusal, refusalSaid, unexplainedDoubt, type Said } from '../../process/no-refusal.js';
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
  ...notARefusal,
};

/** Where a refusal is said that a leader has confirmed. */
const ifConfirmed = {
  zh: '；领导已同意的请求，请在逐项答复中选“不予支持”，写在该项的说明里',
  en: '; of a request a leader has confirmed it is said with that request, marked “not supported”',
};

interface Answer {
  text: string;
  joinedText?: string | undefined;
  notARefusal?: string | undefined;
  items?: z.infer<typeof item>[];
}

/**
 * What the petitioner will read in an answer, by its place in the form. The explanation of a request that is not supported is the
 * one place for a refusal: the machine takes that verdict of no request but those a leader has confirmed (R4).
 */
export const saidIn = ({ text, joinedText, items = [] }: Answer): Said[] => [
  { path: ['text'], text },
  ...(joinedText === undefined ? [] : [{ path: ['joinedText'], text: joinedText }]),
  ...items.flatMap(({ verdict, text: why }, index) =>
    why === undefined || verdict === 'notSupported' ? [] : [{ path: ['items', index, 'text'], text: why }],
  ),
];

/** The words of a request are the petitioner's: they may tell of a refusal, and may hold one as well. */
const asked = ({ items = [] }: Answer): string[] =>
  items.filter(({ verdict }) => verdict !== 'notSupported').map(({ request }) => request);

/** An answer that says no in other words is a denial, and goes the way of a denial (R4). */
function saysNoQuietly(answer: Answer, context: z.RefinementCtx): void {
  const refusal = refusalSaid(saidIn(answer), ifConfirmed);
  const unexplained = refusal
    ? undefined
    : unexplainedDoubt([...saidIn(answer).map(({ text }) => text), ...asked(answer)], answer);
  for (const issue of [refusal, unexplained]) if (issue) context.addIssue(issue);
}

/** Each request is answered once: the same words twice would let what is confirmed of the one be said of another. */
const answeredOnce = (items: readonly { request: string }[]): boolean =>
  new Set(items.map(({ request }) => request)).size === items.length;

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

/** Results that say all was done as asked. */
const inFull: readonly (keyof typeof replyResults)[] = ['resolved', 'adopted'];

/** Where a request is refused not all was done: the figures would hide the refusal (R4). */
function countsRefusals({ result, items }: ReplyDraft, context: z.RefinementCtx): void {
  if (inFull.includes(result) && items.some(({ verdict }) => verdict === 'notSupported'))
    context.addIssue({
      code: 'custom',
      path: ['result'],
      message:
        '有请求不予支持的，办理结果不是全部解决（采纳）：请选部分解决、部分采纳或者已解释说明 / a request is refused: the result is a part, or an explanation',
    });
}

const result = choice(replyResults, '办理结果', 'Result');

/** 处理意见书: the answer as a whole and request by request (R10, 条例 32). */
export const replyForm = z
  .strictObject({
    result,
    ...answered,
    items: z
      .array(item)
      .max(30)
      .refine(answeredOnce, { error: '同一请求只答复一次 / a request is answered twice' })
      .default([])
      .meta({ title: '逐项答复', titleEn: 'Answers to each request' }),
  })
  .superRefine(saysNoQuietly)
  .superRefine(countsRefusals);

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
