/** A breach that a correction put before the committee, but for whose it is (R3). */
export const lookedBackOn = {
  correction: 'calendar',
  change: '2026年放假安排',
  changedBy: 'admin',
  newDue: '2026-03-11',
  follows: false,
  rungs: ['redCard'],
  process: 'p',
  clock: 'generalReply',
  run: 1,
  breachedAt: '2026-03-10T02:00:00.000Z',
  oldDue: '2026-03-09',
  counts: true,
  followed: { supervision: 1, clues: 1 },
} as const;
