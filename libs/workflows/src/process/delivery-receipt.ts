import { choice } from './choice.js';

/** 送达回证: how a paper was received. */
export const deliveryReceipt = () =>
  choice(
    { signed: { zh: '已签收', en: 'Signed' }, refused: { zh: '拒收', en: 'Refused' } },
    '送达回证',
    'Delivery record',
  );
