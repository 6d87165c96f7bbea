import type { Phase } from '../process/progress.js';

/**
 * The course of a petition as its file tells it (条例 21–36: 登记、受理、办理、答复、办结). What is in none of them left the
 * course: it was joined to another matter, or withdrawn.
 */
export const petitionPhases: readonly Phase[] = [
  { label: { zh: '登记', en: 'Registered' }, stages: [] },
  { label: { zh: '受理', en: 'Taken on' }, stages: ['intake', 'routing'] },
  { label: { zh: '办理', en: 'Handled' }, stages: ['handling'] },
  { label: { zh: '答复', en: 'Answered' }, stages: ['answered', 'denied'] },
  { label: { zh: '办结', en: 'Closed' }, stages: ['closed'] },
];
