/** Whoever meets the public may register; that makes them the first contact (R1). They also see what belongs together (R2). */
export const mayRegister = [
  'receptionist',
  'handler',
  'unitHead',
  'coordinator',
  'leader',
  'principalLeader',
  'disciplineOfficer',
] as const;
