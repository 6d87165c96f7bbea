import type { QueueItem } from '../../api/types.js';

/** The series of cases that are about an officer and no petition. */
const ofAccountability = 'ZR-';

/** The page of a case, by its number. */
export const caseAddress = (number: string): string =>
  `/${number.startsWith(ofAccountability) ? 'accountability' : 'petitions'}/${encodeURIComponent(number)}`;

/** Where the row of a list leads: proceedings about an officer have a page of their own, whatever case they are part of (R6). */
export const itemAddress = ({ kind, number, process }: Pick<QueueItem, 'kind' | 'number' | 'process'>): string =>
  kind === 'accountability' ? `/accountability/${process}` : caseAddress(number);
