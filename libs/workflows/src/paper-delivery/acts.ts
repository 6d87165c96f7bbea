import { another, lastDay } from '../process/as-if.js';
import type { Relation } from '../process/contract.js';
import { actsOn } from '../process/payloads.js';
import { paperDeliveryPayloads } from './events.js';
import { mailNumbersRecord, type MailNumberOnRecord } from './mail-number.js';

const act = actsOn('paperDelivery', paperDeliveryPayloads);

/** The unit delivers its paper, or a desk for it; the committee where nobody else is left. */
const deliverers: readonly Relation[] = ['unitMember', 'firstContact', 'receptionist', 'coordinator', 'committee'];

const nowhereElse: MailNumberOnRecord = { isElsewhere: false };

export const paperDeliveryActs = [
  act('recordDelivery', 'DELIVERY_RECORDED', 'R10', '登记送达回证', 'Enter the delivery record', deliverers, {
    deliveredOn: lastDay,
    how: 'signed',
  }),
  {
    ...act('recordPosting', 'PAPER_POSTED', 'R10', '登记邮寄', 'Enter the posting', deliverers, {
      postedOn: lastDay,
      mailNumber: another,
    }),
    consults: { record: mailNumbersRecord, asIf: nowhereElse },
  },
  act('recordReturn', 'MAIL_RETURNED', 'R10', '登记退件', 'Enter that the letter came back', deliverers, {
    returnedOn: lastDay,
    mailNumber: undefined,
  }),
  act('confirmReceipt', 'RECEIPT_CONFIRMED', 'R10', '确认收到文书', 'Confirm that you have the paper', ['petitioner']),
  act('disputeDelivery', 'DELIVERY_DISPUTED', 'R10', '没有收到文书', 'Say that the paper did not arrive', [
    'petitioner',
    'firstContact',
    'receptionist',
    'coordinator',
  ]),
];
