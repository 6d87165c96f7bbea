/** The series of cases that are about an officer and no petition. */
const ofAccountability = 'ZR-';

/** The page of a case, by its number. */
export const caseAddress = (number: string): string => `/${number.startsWith(ofAccountability) ? 'accountability' : 'petitions'}/${encodeURIComponent(number)}`;
