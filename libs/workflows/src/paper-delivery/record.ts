import { daysAfter, officeDateOf } from '../process/office-date.js';
import type { RecordedDelivery } from './context.js';
import type { PaperDeliveryEvent } from './events.js';

/** 「自发出公告之日起，经过三十日，即视为送达」 (民事诉讼法第九十五条). */
const publicationDays = 30;

/** Entered later than this after the day it names, a record counts from the day it is entered: nobody loses days unseen. */
export const lateAfterDays = 7;

/** The record an event makes; null for an event that makes none. */
export function recordOf(event: PaperDeliveryEvent): RecordedDelivery | null {
  const enteredOn = officeDateOf(event.at);
  const entered = { enteredBy: event.by.id, enteredOn };
  if (event.type === 'RECEIPT_CONFIRMED')
    return {
      how: 'page',
      on: enteredOn,
      deliveredBy: null,
      receivedBy: null,
      proof: null,
      ...entered,
      countsFrom: enteredOn,
    };
  if (event.type !== 'DELIVERY_RECORDED') return null;
  const { how, deliveredOn: on, deliveredBy, receivedBy, reference, witnesses } = event;
  const proof = reference ?? witnesses ?? null;
  return { how, on, deliveredBy, receivedBy, proof, ...entered, countsFrom: countedFrom(event, enteredOn) };
}

function countedFrom({ how, deliveredOn }: { how: string; deliveredOn: string }, enteredOn: string): string {
  const delivered = how === 'publication' ? daysAfter(deliveredOn, publicationDays) : deliveredOn;
  return delivered < daysAfter(enteredOn, -lateAfterDays) ? enteredOn : delivered;
}
