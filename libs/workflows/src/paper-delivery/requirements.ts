import { officeDateOf } from '../process/office-date.js';
import type { RequirementOf } from '../process/requirement.js';
import type { PaperDeliveryContext } from './context.js';
import type { PaperDeliveryEvent } from './events.js';
import { canonicalMailNumber } from './mail-number.js';
import { letterUnderWay } from './tries.js';

type Required = RequirementOf<{ context: PaperDeliveryContext; event: PaperDeliveryEvent }>;

const noLetterUnderWay: Required = {
  holds: ({ context }) => letterUnderWay(context) === undefined,
  otherwise: {
    zh: '已有一件邮件在途：先登记签收或者退回，才能再次邮寄。',
    en: 'A letter is under way: enter that it was received or returned before the next is posted.',
  },
};

const aLetterUnderWay: Required = {
  holds: ({ context }) => letterUnderWay(context) !== undefined,
  otherwise: { zh: '没有在途的邮件。', en: 'No letter is under way.' },
};

const postedInTime: Required = {
  holds: ({ context, event }) =>
    event.type === 'PAPER_POSTED' && event.postedOn >= context.dated && event.postedOn <= officeDateOf(event.at),
  otherwise: {
    zh: '寄出日期不得早于文书日期，也不得晚于今天。',
    en: 'A letter is posted neither before the date of the paper nor in days to come.',
  },
};

const anotherNumber: Required = {
  holds: ({ context, event }) =>
    event.type === 'PAPER_POSTED' && (context.tries ?? []).every(({ reference }) => reference !== event.mailNumber),
  otherwise: {
    zh: '这个邮件号已为本文书登记过，重寄须用新的邮件号。',
    en: 'This mail number was entered for this paper before; a new letter has a new number.',
  },
};

/** One letter to one petitioner: a number that stands for many papers proves none of them. */
const numberOfNoOther: Required = {
  holds: ({ event }) => event.type === 'PAPER_POSTED' && event.onRecord?.isElsewhere === false,
  otherwise: {
    zh: '这个邮件号已登记在另一件信访事项上，请核对。',
    en: 'This mail number was entered for another matter already; check it.',
  },
};

const returnedInTime: Required = {
  holds: ({ context, event }) =>
    event.type === 'MAIL_RETURNED' &&
    event.returnedOn >= (letterUnderWay(context)?.on ?? '') &&
    event.returnedOn <= officeDateOf(event.at),
  otherwise: {
    zh: '退回日期不得早于寄出日期，也不得晚于今天。',
    en: 'A letter comes back neither before it was posted nor in days to come.',
  },
};

const thatLetter: Required = {
  holds: ({ context, event }) =>
    event.type === 'MAIL_RETURNED' &&
    (event.mailNumber === undefined || event.mailNumber === letterUnderWay(context)?.reference),
  otherwise: { zh: '邮件号与在途的邮件不一致，请核对。', en: 'This is not the number of the letter under way.' },
};

/** Not before the paper was there, and not in days to come. */
const deliveredInTime: Required = {
  holds: ({ context, event }) =>
    event.type === 'DELIVERY_RECORDED' &&
    event.deliveredOn >= context.dated &&
    event.deliveredOn <= officeDateOf(event.at),
  otherwise: {
    zh: '送达日期不得早于文书日期，也不得晚于今天。',
    en: 'A paper is delivered neither before its date nor in days to come.',
  },
};

/**
 * What was tried on record proves itself by its own number: nobody enters as received a letter that came back or a message that
 * did not arrive, under that number or an invented one.
 */
const provedByItsTry: Required = {
  holds: ({ context, event }) => {
    if (event.type !== 'DELIVERY_RECORDED' || (event.how !== 'post' && event.how !== 'text')) return true;
    const tries = (context.tries ?? []).filter(({ way }) => way === event.how);
    const given = event.reference;
    if (tries.length === 0 || given === undefined) return true;
    return tries.some(
      ({ reference, on, outcome }) =>
        reference === (event.how === 'post' ? canonicalMailNumber(given) : given) &&
        on <= event.deliveredOn &&
        outcome === (event.how === 'post' ? null : 'reachedHandset'),
    );
  },
  otherwise: {
    zh: '邮件号或者发送号须是已登记、没有退回（短信须已到达手机）的一次，送达日期不得早于寄出或者发送的日期。',
    en: 'The number must be that of a try on record that did not come back (a message: that reached the handset), and the day not before it.',
  },
};

export const toPost: readonly Required[] = [noLetterUnderWay, postedInTime, anotherNumber, numberOfNoOther];
export const toReturn: readonly Required[] = [aLetterUnderWay, thatLetter, returnedInTime];
export const toRecord: readonly Required[] = [deliveredInTime, provedByItsTry];

/** What the acts of a delivery ask beside their state, each with its words. */
export const paperDeliveryRequirements = {
  recordPosting: toPost,
  recordReturn: toReturn,
  recordDelivery: toRecord,
};
