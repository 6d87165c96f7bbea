import { isOneOf } from '../process/one-person.js';
import { confirmedRequests, refusedIn, refusedUnfiled, refusesOnly } from '../petition/denied-requests.js';
import { supportsEverything } from '../petition/kind.js';
import type { RequirementOf } from '../process/requirement.js';
import { currentVersion, whicheverVersion, type SignOffContext } from './context.js';
import type { SignOffEvent } from './events.js';

export interface Question {
  context: SignOffContext;
  event: SignOffEvent;
}
type Required = RequirementOf<Question>;

export const isDrafter = ({ context, event }: Question): boolean => isOneOf(event.by, [context.draftedBy]);

/** Nobody checks, signs or returns what they drafted themselves (R6). */
const byAnother: Required = {
  holds: (question) => !isDrafter(question),
  otherwise: { zh: '拟稿人不得审核、签发自己的文稿。', en: 'Whoever drafted it neither checks nor signs it.' },
};

/** What is signed is what was read. */
const asRead: Required = {
  holds: ({ context, event }) =>
    !('version' in event) || [whicheverVersion, currentVersion(context)].includes(event.version),
  otherwise: {
    zh: '文稿已有新的版本：请阅读现在的版本后再办理。',
    en: 'There is a newer version of the draft: read it as it stands, and decide then.',
  },
};

/** Remarks are about requests that the draft answers. */
const itemsThere: Required = {
  holds: ({ context, event }) =>
    (event.type !== 'DRAFT_RETURNED' && event.type !== 'DRAFT_SENT_BACK') ||
    event.items.every(({ item }) => item <= context.draft.items.length),
  otherwise: {
    zh: '逐项意见所指的请求不在文稿中。',
    en: 'A remark is about a request that the draft does not answer.',
  },
};

/** It was put to another because this person has sent it back again and again. */
const notSetAside: Required = {
  holds: ({ context, event }) => !isOneOf(event.by, context.setAside),
  otherwise: {
    zh: '本文稿已退回三次，由没有退回过第三次的领导决定。',
    en: 'It was returned three times: a leader decides who did not return it then.',
  },
};

export const toDecide: readonly Required[] = [byAnother, asRead, notSetAside];
export const toReturn: readonly Required[] = [...toDecide, itemsThere];

const byDrafter: Required = {
  holds: isDrafter,
  otherwise: { zh: '由原拟稿人修改后重送。', en: 'Whoever drafted it submits it again.' },
};

/** A draft that comes back changed refuses nothing more than a leader let it: of earlier releases, than it did before (R4). */
const refusesNothingElse: Required = {
  holds: ({ context: { draft, denied = refusedIn(draft) }, event }) =>
    event.type !== 'DRAFT_REFILED' || refusesOnly(denied, event),
  otherwise: {
    zh: `${refusedUnfiled.zh}报备前请先“撤回送审”。`,
    en: `${refusedUnfiled.en} Take the draft back before you file.`,
  },
};

/** One that gives less than before is another kind of paper: whoever signs it is asked anew (R10). */
const signedAsHeavy: Required = {
  holds: ({ context: { paper, level }, event }) =>
    event.type !== 'DRAFT_REFILED' || paper === 'majorReply' || level === 'headAndLeader' || supportsEverything(event),
  otherwise: {
    zh: '修改后的文稿没有满足全部请求，审签的层级与送审时不同：请“撤回送审”，再重新拟稿送审。',
    en: 'The changed draft does not give everything asked for, and others may have to sign it: take it back, and submit it anew.',
  },
};
export const toRefile: readonly Required[] = [byDrafter, refusesNothingElse, signedAsHeavy];

/** To take it back from under whoever has it would be a return that nobody counts. */
export const toAbandonWaiting: readonly Required[] = [
  {
    holds: isDrafter,
    otherwise: {
      zh: '审核、签发中的文稿只能由拟稿人撤回；审核、签发人请退回修改。',
      en: 'While it is decided on only its drafter takes it back; whoever decides returns it.',
    },
  },
];

export const signOffRequirements = {
  checkReply: toDecide,
  signReply: toDecide,
  returnReply: toReturn,
  sendBackReply: toReturn,
  refileReply: toRefile,
  abandonReply: toAbandonWaiting,
};

/** The version that is on the page; and what was written last, to be changed. */
const ofVersion = { fit: (context: SignOffContext) => ({ opensWith: { version: currentVersion(context) } }) };

export const signOffForms = {
  checkReply: ofVersion,
  signReply: ofVersion,
  returnReply: ofVersion,
  sendBackReply: ofVersion,
  refileReply: {
    fit: ({ draft, denied = null }: SignOffContext) => ({
      notes: confirmedRequests(denied).notes ?? {},
      opensWith: { ...draft },
      ...(draft.joinedText === undefined ? { without: ['joinedText'] } : { needed: ['joinedText'] }),
    }),
  },
};
