import { defineProcess } from '../process/define-process.js';
import { paperDeliveryActs } from './acts.js';
import { paperDeliveryClocks } from './clocks.js';
import { paperDeliveryInput } from './input.js';
import * as noticeTexts from './notice-texts.js';
import { paperDeliveryNotices } from './notices.js';
import { paperDeliveryMachine } from './paper-delivery.machine.js';
import { paperDeliveryRequirements } from './requirements.js';
import { paperDeliveryStanding } from './standing.js';
import { textReport } from './told.js';
import { paperDeliveryRegister } from './register.js';

export const paperDeliveryProcess = defineProcess({
  kind: 'paperDelivery',
  version: 1,
  label: { zh: '文书送达', en: 'Delivery of a paper' },
  machine: paperDeliveryMachine,
  acts: paperDeliveryActs,
  standing: paperDeliveryStanding,
  stages: {
    toDeliver: { zh: '已上网，待送达', en: 'Online, to be delivered' },
    received: { zh: '已送达', en: 'Delivered' },
    answeredByRequest: { zh: '信访人已提出申请', en: 'The petitioner has asked for relief' },
    withdrawn: { zh: '因重新办理而终止', en: 'Ended because the matter was reopened' },
  },
  events: {
    MATTER_TAKEN_UP_AGAIN: { zh: '信访事项重新办理', en: 'The matter was taken up again' },
    RELIEF_ASKED: { zh: '信访人已提出申请', en: 'The petitioner has asked for relief' },
    TEXT_ORDERED: { zh: '短信交付发送', en: 'A message was handed over to be sent' },
    TEXT_REPORTED: { zh: '短信发送结果', en: 'What became of the message' },
  },
  told: { TEXT_REPORTED: textReport },
  requires: paperDeliveryRequirements,
  clocks: paperDeliveryClocks,
  notices: paperDeliveryNotices,
  noticeTexts,
  input: paperDeliveryInput,
  address: 'petitionNumber',
  registers: [paperDeliveryRegister],
});
