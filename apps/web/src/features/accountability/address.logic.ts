import type { QueueItem } from '../../api/types.js';

/** The series of cases that are about an officer and no petition. */
const series = 'ZR-';

export const isAccountabilityNumber = (number: string): boolean => number.startsWith(series);

/** Proceedings about an officer are shown and acted on at their own page, whatever case they belong to (R6). */
export const isAccountability = ({ kind }: Pick<QueueItem, 'kind'>): boolean => kind === 'accountability';

/** Their page, by the number of the case or the id of the process. */
export const accountabilityAddress = (id: string): string => `/accountability/${encodeURIComponent(id)}`;
