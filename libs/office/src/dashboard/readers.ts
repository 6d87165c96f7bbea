import type { Role } from '@banjie/workflows';

/** The leading group, the committee, the party-government office and the administrator (R15). */
export const dashboardReaders = [
  'leader',
  'principalLeader',
  'disciplineOfficer',
  'disciplineSecretary',
  'efficiencyOfficer',
  'coordinator',
  'auditor',
  'systemAdministrator',
] as const satisfies readonly Role[];
