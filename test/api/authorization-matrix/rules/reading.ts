import { committee, type Relation, type Role } from './words.js';

type Reader = Role | Extract<Relation, 'firstContact' | 'subject'> | 'unitThatHeldIt' | 'cleared';

export interface ReadingRule {
  rule: string;
  /** `concerned`: about them; they never read, whatever else they are. */
  may: readonly Reader[];
}

/**
 * Who reads a matter at all. Nobody reads a matter that is about themselves or their unit; whoever may not read gets the
 * answer of a number that does not exist (R12).
 */
export const reading = {
  open: {
    rule: 'R1 R12 open lane: who registered it, the units that held it, and those whose duty is the whole office',
    may: ['firstContact', 'unitThatHeldIt', 'coordinator', 'leader', 'principalLeader', 'disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer', 'callBackOfficer', 'auditor'],
  },
  sealed: { rule: 'R12 sealed lane: named discipline staff who are cleared, nobody else', may: ['cleared'] },
  accountability: { rule: 'R6 accountability: the committee, the efficiency office and the leading group', may: committee },
} as const satisfies Record<string, ReadingRule>;

/** What of a petition only some of its readers get; everything else of it every reader gets alike. */
export const fields = [
  { field: 'petitioners[].name, .phone', rule: 'R12 masked for every reader; revealed one by one, for a reason, on record', may: 'nobody' },
  { field: 'reveals[]', rule: 'R12 who had data unmasked: one’s own, and for whoever oversees', may: 'overseers' },
  { field: 'processes[], deadlines[], notices[], timeline[] of accountability', rule: 'R6 for the committee, the officer concerned not among them', may: 'committee' },
  { field: 'timeline[] ACCOUNTABILITY_OPENED', rule: 'R6 for the committee, the officer concerned not among them', may: 'committee' },
  { field: 'links[] to a matter the reader may not read', rule: 'R12 left out', may: 'readersOfBoth' },
  { field: 'GET /petitions items[].title', rule: 'R12 R15 not for the system administrator, who counts and does not read', may: 'overseers' },
  { field: 'GET /accountability/{id} facts: clue', rule: 'R6 the officer concerned is told of a finding, not of the clue', may: 'committee' },
  { field: 'GET /accountability/{id} facts: measure before it is issued', rule: 'R6 decided by two; told when issued', may: 'committee' },
  { field: 'GET /accountability/{id} timeline[].actorName', rule: 'R6 who proposed and approved is not the officer’s to know', may: 'committee' },
] as const;

/** Those whose duty reaches every open matter. */
export const overseers: readonly Role[] = [
  'coordinator', 'leader', 'principalLeader', 'disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer', 'callBackOfficer', 'auditor',
];
