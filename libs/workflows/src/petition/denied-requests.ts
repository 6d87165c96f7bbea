import type { Label } from '../policy/label.js';
import type { FormFit } from '../process/form-fit.js';
import type { ReplyDraft } from './acts/answer.js';
import type { PetitionContext } from './context.js';

export type Denied = Pick<PetitionContext, 'partlyDenied' | 'deniedRequests'>;

/** What of a matter may be refused; null: each of its requests, by a filing of an earlier release. */
export const deniedIn = ({ partlyDenied, deniedRequests = [] }: Denied): readonly string[] | null =>
  partlyDenied === true ? null : deniedRequests;

/** Nothing of it may be refused any more. */
export const nothingDenied = { partlyDenied: false, deniedRequests: [] } satisfies Denied;

/** The requests a reply does not support. */
export const refusedIn = ({ items }: Pick<ReplyDraft, 'items'>): string[] =>
  items.filter(({ verdict }) => verdict === 'notSupported').map(({ request }) => request);

/**
 * Whether a reply refuses nothing but what a leader has confirmed, word for word as it was filed: a request that reads otherwise
 * is another one (R4, 条例 32).
 * @param denied as `deniedIn` says it
 */
export const refusesOnly = (denied: readonly string[] | null, reply: Pick<ReplyDraft, 'items'>): boolean =>
  denied === null || refusedIn(reply).every((request) => denied.includes(request));

/** What to do about a request that is refused and that nobody has confirmed. */
export const refusedUnfiled: Label = {
  zh: '有请求不予支持，而领导没有同意：先作否定报备（选“仅部分请求”，写明这项请求），经审批后再答复；已经同意的请求，按报备时的原文填写。',
  en: 'A request is not supported that no leader has confirmed: file the denial of it first (“some requests only”), and reply after the decision. One that is confirmed is written word for word as it was filed.',
};

/** A form of the reply opens with the requests that may be refused, and says that no others may; their verdict is for its people. */
export function confirmedRequests(denied: readonly string[] | null): FormFit {
  if (denied === null || denied.length === 0) return {};
  return {
    opensWith: { items: denied.map((request) => ({ request })) },
    notes: {
      items: {
        zh: `领导已同意可以“不予支持”的请求：${denied.join('；')}。请求一栏逐字照写；其他请求不予支持的，须另行报备。`,
        en: `A leader confirmed that these may be answered “not supported”: ${denied.join('; ')}. Keep their words; any other needs a filing of its own.`,
      },
    },
  };
}
