import { isNewNumber } from '../process/as-compared.js';
import { isOneOf } from '../process/one-person.js';
import { officeDateOf } from '../process/office-date.js';
import type { RequirementOf } from '../process/requirement.js';
import { isDecided } from '../process/superior-decision.js';
import { whicheverVersion, type ReportBackContext } from './context.js';
import type { ReportBackEvent } from './events.js';

export interface Question {
  context: ReportBackContext;
  event: ReportBackEvent;
}
type Required = RequirementOf<Question>;

/** Nobody reports alone: who drafted it neither checks nor signs it (R6). */
const byAnother: Required = {
  holds: ({ context, event }) => !isOneOf(event.by, [context.draftedBy]),
  otherwise: {
    zh: '拟稿人不得审核、签发自己拟的报告。',
    en: 'Whoever drafted the report neither checks nor signs it.',
  },
};

/** What is signed is what was read. */
const asRead: Required = {
  holds: ({ context, event }) => !('version' in event) || [whicheverVersion, context.versions].includes(event.version),
  otherwise: {
    zh: '报告已有新的版本：请阅读现在的版本后再办理。',
    en: 'There is a newer version of the report: read it as it stands, and decide then.',
  },
};

/** The report says that the petitioner was answered: so they have been, and have the paper in hand (条例 31). */
const petitionerHasIt: Required = {
  holds: ({ context: { end } }) => end !== null && (end.paper === null || end.delivered !== null),
  otherwise: {
    zh: '答复文书还没有送达登记：先送达信访人，再签发办结报告。',
    en: 'The petitioner has not been delivered the answer: deliver it first, and sign the report then.',
  },
};

/** Of a day that has come, and not before it was signed. */
const sentSinceSigned: Required = {
  holds: ({ context: { signedAt }, event }) =>
    event.type === 'REPORT_SENT' &&
    event.sentOn >= officeDateOf(signedAt ?? event.at) &&
    event.sentOn <= officeDateOf(event.at),
  otherwise: {
    zh: '报送日期不能早于签发日期，也不能晚于今天。',
    en: 'It is sent neither before it was signed nor in the future.',
  },
};

const answeredSinceSent: Required = {
  holds: ({ context: { sent }, event }) =>
    event.type === 'SUPERIOR_ANSWERED' && isDecided(event) && event.decidedOn >= (sent?.sentOn ?? ''),
  otherwise: {
    zh: '上级文件的日期不能早于报送日期，也不能晚于今天。',
    en: 'The superior’s paper is dated neither before the report was sent nor in the future.',
  },
};

const dateAfterPaper: Required = {
  holds: ({ event }) =>
    event.type === 'SUPERIOR_ANSWERED' &&
    (event.result === 'accepted' || event.dueDate === undefined || event.dueDate >= event.decidedOn),
  otherwise: { zh: '重办期限不能早于上级文件的日期。', en: 'The new date is not before the paper that sets it.' },
};

/** What is returned is done by a day that is still to come: nobody is late by the date of the superior’s own paper (R3). */
const leavesTime: Required = {
  holds: ({ event }) =>
    event.type === 'SUPERIOR_ANSWERED' &&
    (event.result === 'accepted' || event.dueDate === undefined || event.dueDate >= officeDateOf(event.at)),
  otherwise: {
    zh: '重办期限不能早于今天：来文所定日期已过的，请先与上级机关联系另定期限。',
    en: 'The new date is not before today: where that of the paper has passed, ask the superior organ for another.',
  },
};

/** Each answer is a paper of its own: the number of one that is on record is a slip, or the same answer entered twice (R3). */
const byNewPaper: Required = {
  holds: ({ context: { paper, earlier }, event }) =>
    event.type === 'SUPERIOR_ANSWERED' &&
    isNewNumber(
      event.number,
      [paper, ...earlier].map(({ reference }) => reference),
    ),
  otherwise: {
    zh: '该文号已经登记过：请核对上级审核意见的文号。',
    en: 'A paper of that number is on record already: check the number of the superior’s answer.',
  },
};

export const toDecide: readonly Required[] = [byAnother, asRead];
export const toSign: readonly Required[] = [...toDecide, petitionerHasIt];
export const toSend: readonly Required[] = [sentSinceSigned];
export const toEnterAnswer: readonly Required[] = [answeredSinceSent, dateAfterPaper, leavesTime, byNewPaper];

/** Told on a day that has come, since the paper was written. */
export const toTellReceipt: readonly Required[] = [
  {
    holds: ({ context, event }) =>
      event.type === 'RECEIPT_TOLD' && event.toldOn <= officeDateOf(event.at) && event.toldOn >= context.paper.issuedOn,
    otherwise: {
      zh: '告知日期不能早于来文日期，也不能晚于今天。',
      en: 'It is told neither before the paper was written nor in the future.',
    },
  },
];

export const reportBackRequirements = {
  tellReceipt: toTellReceipt,
  checkReport: toDecide,
  signReport: toSign,
  returnReport: toDecide,
  sendReport: toSend,
  recordReportAnswer: toEnterAnswer,
};

/** The version that is on the page; what was written last, to be changed; the organ that assigned it. */
const ofVersion = { fit: ({ versions }: ReportBackContext) => ({ opensWith: { version: versions } }) };
const ofOrgan = { fit: ({ paper }: ReportBackContext) => ({ opensWith: { organ: paper.organ } }) };

export const reportBackForms = {
  draftReport: { fit: ({ draft }: ReportBackContext) => (draft === null ? {} : { opensWith: { ...draft } }) },
  checkReport: ofVersion,
  signReport: ofVersion,
  returnReport: ofVersion,
  moveReportDate: ofOrgan,
  recordReportAnswer: ofOrgan,
};
