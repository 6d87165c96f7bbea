import type { QueueItem } from '../../api/types.js';
import type { Label } from '../../language/label.js';
import { accountabilityAddress, isAccountability, isAccountabilityNumber } from '../accountability/address.logic.js';

/** The page of a case, by its number. */
export const caseAddress = (number: string): string =>
  isAccountabilityNumber(number) ? accountabilityAddress(number) : `/petitions/${encodeURIComponent(number)}`;

/** A process with a page of its own is not acted on in a list or on the page of its case. */
export const hasOwnPage = (item: Pick<QueueItem, 'kind'>): boolean => isAccountability(item);

/** The page of a list row. */
export const itemAddress = (item: Pick<QueueItem, 'kind' | 'number' | 'process'>): string =>
  hasOwnPage(item) ? accountabilityAddress(item.process) : caseAddress(item.number);

/** What stands for an item in a list; a proceeding that has no title, or none for the reader, goes by what it is. */
export const titleOf = (
  item: Pick<QueueItem, 'kind' | 'kindLabel' | 'title'>,
  localized: (label: Label) => string,
): string | null => item.title ?? (hasOwnPage(item) ? localized(item.kindLabel) : null);
