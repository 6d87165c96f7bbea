import { z } from 'zod';
import { officeDate } from './text.js';

const counted = z.object({ countsFrom: officeDate('期限自何日起算', 'The term counts from') });

/** What a process hears of the delivery of a paper, for people to read (R10). */
export const ofDelivery = { PAPER_DELIVERED: counted, DELIVERY_SET_ASIDE: counted };
