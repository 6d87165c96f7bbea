import type { QueueItem } from '../../api/types.js';

/** The series of cases that are about an officer and no petition. */
const ofAccountability = 'ZR-';

/** The page of a case, by its number. */
export const caseAddress = (number: string): string =>
  `/${number.startsWith(ofAccountability) ? 'accountability' : 'petitions'}/${encodeURIComponent(number)}`;

/** The page of a list row: proceedings about an officer have their own page, whatever case they belong to (R6). */
export const itemAddress = ({ kind, number, process }: Pick<QueueItem, 'kind' | 'number' | 'process'>): string =>
  kind === 'accountability' ? `/accountability/${process}` : caseAddress(number);
