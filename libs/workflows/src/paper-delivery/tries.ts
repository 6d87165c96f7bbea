import type { Label } from '../policy/label.js';
import type { Doer } from '../process/contract.js';
import { officeDateOf } from '../process/office-date.js';

/** Why a letter came back, or did not arrive (退件原因). */
export const returnReasons = {
  nobodyHome: { zh: '无人签收，逾期未领', en: 'Nobody signed for it, not collected' },
  unknownThere: { zh: '查无此人或者已迁移', en: 'Unknown there, or moved away' },
  badAddress: { zh: '地址不详', en: 'Insufficient address' },
  refused: { zh: '收件人拒收', en: 'Refused by the addressee' },
  lost: { zh: '邮件遗失，查无下落', en: 'Lost in the post' },
} as const;
export type ReturnReason = keyof typeof returnReasons;

/** What became of a try; a letter or a message of which nothing was heard yet is under way. */
export const tryOutcomes = {
  returned: { zh: '已退回', en: 'Returned' },
  reachedHandset: { zh: '已到达手机，不等于送达', en: 'Reached the handset, which is no delivery' },
  failed: { zh: '没有发出或者没有到达', en: 'Not sent, or not arrived' },
} as const satisfies Record<string, Label>;
export type TryOutcome = keyof typeof tryOutcomes;

/** Something that was done to deliver a paper and is no delivery: a letter posted, a message sent. */
export interface DeliveryTry {
  way: 'post' | 'text';
  /** Number of the letter, or of the message. */
  reference: string;
  /** `YYYY-MM-DD` */
  on: string;
  by: string;
  /** Null: under way. */
  outcome: TryOutcome | null;
  /** Day of the outcome, and of a report its own instant (ISO 8601): an earlier report changes nothing. */
  heardOn?: string;
  reason?: ReturnReason | null;
}

interface Tried {
  tries?: readonly DeliveryTry[];
}

/** The letter that has neither come back nor been signed for; there is one at most. */
export const letterUnderWay = ({ tries = [] }: Tried): DeliveryTry | undefined =>
  tries.find(({ way, outcome }) => way === 'post' && outcome === null);

interface Posted {
  at: string;
  by: Doer;
  mailNumber: string;
  postedOn: string;
}

export const posted = ({ tries = [] }: Tried, { by, mailNumber, postedOn }: Posted): DeliveryTry[] => [
  ...tries,
  { way: 'post', reference: mailNumber, on: postedOn, by: by.id, outcome: null },
];

interface Returned {
  returnedOn: string;
  reason: ReturnReason;
}

/** The letter under way is back: the next try is open. */
export const returned = (context: Tried, { returnedOn, reason }: Returned): DeliveryTry[] =>
  replaced(context, letterUnderWay(context), { outcome: 'returned', heardOn: returnedOn, reason });

export const texted = ({ tries = [] }: Tried, { at, by, message }: { at: string; by: Doer; message: string }) => [
  ...tries,
  { way: 'text' as const, reference: message, on: officeDateOf(at), by: by.id, outcome: null },
];

/** What the gateway says of a message, with the instant it says it of (ISO 8601). */
export interface TextReport {
  message: string;
  outcome: 'reachedHandset' | 'failed';
  reportedAt: string;
}

/** Reports come late, twice and out of order: the one of the latest instant holds. */
export const isNews = ({ tries = [] }: Tried, { message, reportedAt }: TextReport): boolean =>
  tries.some(
    ({ way, reference, heardOn = '' }) =>
      way === 'text' && reference === message && (heardOn === '' || Date.parse(heardOn) < Date.parse(reportedAt)),
  );

export const reported = (context: Tried, { message, outcome, reportedAt }: TextReport): DeliveryTry[] =>
  replaced(
    context,
    context.tries?.find(({ reference }) => reference === message),
    { outcome, heardOn: reportedAt },
  );

const replaced = ({ tries = [] }: Tried, one: DeliveryTry | undefined, change: Partial<DeliveryTry>): DeliveryTry[] =>
  tries.map((each) => (each === one ? { ...each, ...change } : each));
