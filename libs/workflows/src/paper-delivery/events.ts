import { z } from 'zod';
import { neededWith, refusingUnmet } from '../process/asked-when.js';
import { choice } from '../process/choice.js';
import type { Stamp } from '../process/contract.js';
import type { EventsOf } from '../process/payloads.js';
import { line, officeDate, words } from '../process/text.js';
import type { BreachVoided } from '../process/ladder-states.js';
import { mailNumber, type MailNumberOnRecord } from './mail-number.js';
import { returnReasons, type TextReport } from './tries.js';

/** How a paper reaches somebody (送达方式). */
export const deliveryWays = {
  signed: { zh: '当面送达，已签收', en: 'In person, signed for' },
  refused: { zh: '拒收，见证人在场留置', en: 'Refused, left before witnesses' },
  post: { zh: '邮寄', en: 'By post' },
  text: { zh: '短信', en: 'Text message' },
  publication: { zh: '公告', en: 'Publication' },
} as const;
export type DeliveryWay = keyof typeof deliveryWays;

/** Ways that are proved by a number or a place; in the others a signature or witnesses stand for it. */
const provedByReference: readonly DeliveryWay[] = ['post', 'text', 'publication'];

/** 送达回证: how, when, by whom, to whom, and what proves it. */
const receipt = refusingUnmet(
  z.strictObject({
    how: choice(deliveryWays, '送达方式', 'How it was delivered'),
    deliveredOn: officeDate(
      '送达日期（邮寄的填签收日，公告的填公告日）',
      'Day of delivery (post: received; publication: published)',
    ),
    deliveredBy: line('送达人', 'Who delivered it', 100),
    receivedBy: line('收件人', 'To whom', 100),
    reference: neededWith(
      line('邮件号、短信发送号或者公告处所', 'Postal number, number of the message or place of publication', 100),
      { field: 'how', values: provedByReference },
      '邮寄、短信和公告送达的，须写明邮件号、发送号或者公告处所 / post, message and publication need their number or place',
    ),
    witnesses: neededWith(
      line('见证人', 'Witnesses', 200),
      { field: 'how', values: ['refused'] satisfies DeliveryWay[] },
      '拒收的，须写明见证人 / a refusal needs its witnesses',
    ),
  }),
);

export const paperDeliveryPayloads = {
  DELIVERY_RECORDED: receipt,
  PAPER_POSTED: z.strictObject({
    mailNumber: mailNumber('邮件号', 'Mail number'),
    postedOn: officeDate('寄出日期', 'Posted on'),
  }),
  MAIL_RETURNED: z.strictObject({
    mailNumber: mailNumber('邮件号（不填指在途的邮件）', 'Mail number (that under way, if left out)').optional(),
    returnedOn: officeDate('退回日期', 'Returned on'),
    reason: choice(returnReasons, '退件原因', 'Why it came back'),
  }),
  RECEIPT_CONFIRMED: z.strictObject({}),
  DELIVERY_DISPUTED: z.strictObject({ statement: words('没有收到的情况说明', 'What happened instead') }),
};

/** What other processes tell it; never accepted from outside. */
type Told = Stamp & ({ type: 'MATTER_TAKEN_UP_AGAIN' } | { type: 'RELIEF_ASKED'; paper: string });

/** What the office's sending port tells it: a message was ordered, and what the gateway said of it. */
type Texting = Stamp & ({ type: 'TEXT_ORDERED'; message: string } | ({ type: 'TEXT_REPORTED' } & TextReport));

type ByPeople = EventsOf<typeof paperDeliveryPayloads> & { onRecord?: MailNumberOnRecord };

export type PaperDeliveryEvent = ByPeople | Told | Texting | BreachVoided;
