/**
 * The words the tables of rules are written in. They are the office's own (glossary), written down a second time on purpose:
 * a table that took its roles from the code would change with the code it is to judge.
 */
export type Role =
  | 'receptionist'
  | 'handler'
  | 'unitHead'
  | 'coordinator'
  | 'leader'
  | 'principalLeader'
  | 'disciplineOfficer'
  | 'disciplineSecretary'
  | 'efficiencyOfficer'
  | 'callBackOfficer'
  | 'archivist'
  | 'systemAdministrator'
  | 'securityAdministrator'
  | 'auditor';

/** What somebody is to one matter, besides holding a role. */
export type Relation =
  | 'firstContact'
  | 'officerInCharge'
  | 'unitMember'
  | 'headOfUnit'
  | 'leaderInCharge'
  | 'filer'
  | 'subject'
  | 'petitioner'
  | 'reopeningDesk'
  | 'secondPair'
  | 'sender'
  | 'countersigner'
  | 'registrar'
  | 'caller';

/** Who may at all: anybody at a browser, whoever is not signed in as staff, all staff, or those who hold one of these roles. */
export type Door = 'everybody' | 'petitioners' | 'staff' | readonly Role[];

export type Kind =
  | 'petition'
  | 'denial'
  | 'signOff'
  | 'review'
  | 'paperDelivery'
  | 'ratingFollowUp'
  | 'secondOpinion'
  | 'reportBack'
  | 'supervision'
  | 'accountability'
  | 'instruction'
  | 'lookBack'
  | 'urgentReport';

export const committee: readonly Role[] = [
  'disciplineOfficer',
  'disciplineSecretary',
  'efficiencyOfficer',
  'leader',
  'principalLeader',
];

/** Which operations somebody may ask for at all. */
export interface DoorRule {
  /** Rule and why, in a few words. */
  rule: string;
  may: Door;
  operations: readonly string[];
}
