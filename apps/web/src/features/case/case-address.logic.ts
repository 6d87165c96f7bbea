import type { QueueItem } from '../../api/types.js';
import { accountabilityAddress, isAccountability, isAccountabilityNumber } from '../accountability/address.logic.js';

/** The page of a case, by its number. */
export const caseAddress = (number: string): string =>
  isAccountabilityNumber(number) ? accountabilityAddress(number) : `/petitions/${encodeURIComponent(number)}`;

/** A process with a page of its own is not acted on in a list or on the page of its case. */
export const hasOwnPage = (item: Pick<QueueItem, 'kind'>): boolean => isAccountability(item);

/** The page of a list row. */
export const itemAddress = (item: Pick<QueueItem, 'kind' | 'number' | 'process'>): string =>
  hasOwnPage(item) ? accountabilityAddress(item.process) : caseAddress(item.number);
