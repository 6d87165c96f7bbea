import type { SignedIn } from './officer-in-session.js';

/** The discipline committee, the efficiency office and the leading group: supervision and accountability are theirs to see (R5, R6). */
const committee = ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer', 'leader', 'principalLeader'] as const;

export const isOfCommittee = ({ roles }: Pick<SignedIn, 'roles'>): boolean => committee.some((role) => roles.includes(role));
