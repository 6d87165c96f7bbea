import type { Clocked } from '../process/contract.js';
import { officeDateOf } from '../process/office-date.js';
import { firstRun } from '../process/start-clock.js';
import type { PaperDeliveryClock } from './clocks.js';
import type { DeliveryWay } from './events.js';
import type { PaperDeliveryInput, PaperKind } from './input.js';
import type { DeliveryTry } from './tries.js';

/** A delivery as it was recorded. `page`: the petitioner opened the paper with their code. */
export interface RecordedDelivery {
  how: DeliveryWay | 'page';
  /** `YYYY-MM-DD` */
  on: string;
  /** Who delivered it and to whom, as entered; null where the petitioner opened it. */
  deliveredBy: string | null;
  receivedBy: string | null;
  /** Number or place that proves it, or the witnesses of a refusal. */
  proof: string | null;
  enteredBy: string;
  enteredOn: string;
  /** The day from which terms of relief are counted (`YYYY-MM-DD`). */
  countsFrom: string;
}

export interface PaperDeliveryContext extends Clocked<PaperDeliveryClock> {
  paper: PaperKind;
  unit: string;
  firstContact: string;
  /** The paper's own date (`YYYY-MM-DD`): nobody received it before. */
  dated: string;
  delivery: RecordedDelivery | null;
  /** The record the petitioner contradicted. */
  disputed: RecordedDelivery | null;
  /** What was tried, the earliest first; missing where nothing was. */
  tries?: DeliveryTry[];
}

export function issued(input: PaperDeliveryInput | undefined): PaperDeliveryContext {
  const at = input?.at ?? '1970-01-01T00:00:00Z';
  return {
    paper: input?.paper ?? 'reply',
    unit: input?.unit ?? '',
    firstContact: input?.firstContact ?? '',
    dated: input?.dated ?? officeDateOf(at),
    delivery: null,
    disputed: null,
    clocks: firstRun('paperDelivery', { type: 'PAPER_ISSUED', at }),
  };
}
