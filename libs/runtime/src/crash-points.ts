/** Named places where a test may kill the process, to prove that nothing is lost or doubled there. */
export const crashPoints = [
  'register.beforeWrite',
  'register.afterWrite',
  'advance.beforeWrite',
  'advance.afterWrite',
  'fire.afterClaim',
  'fire.beforeWrite',
  'fire.committing',
  'fire.afterCommit',
  'notices.afterClaim',
  'notices.committing',
  'notices.afterCommit',
  'relay.beforeAdd',
  'relay.afterAdd',
  'text.beforeSend',
  'text.afterSend',
  'mail.beforeSend',
  'mail.afterSend',
  'merger.beforeCase',
  'destruction.beforeCase',
] as const;
export type CrashPoint = (typeof crashPoints)[number];

let armed: { point: CrashPoint; countdown: number } | null = null;

/** Kill this process with SIGKILL the `nth` time it passes the point. Set from the environment by tests only. */
export function armCrashPoint(point: CrashPoint, nth = 1): void {
  armed = { point, countdown: nth };
}

/** The same from one word of a test's environment: `fire.beforeWrite`, or `fire.beforeWrite:3` for the third time. */
export function armCrashPointNamed(word: string): void {
  const [name, nth = '1'] = word.split(':');
  const point = crashPoints.find((one) => one === name);
  if (!point) throw new Error(`There is no crash point ${word}.`);
  armCrashPoint(point, Number(nth));
}

export function passing(point: CrashPoint): void {
  if (armed?.point !== point) return;
  armed.countdown -= 1;
  if (armed.countdown === 0) process.kill(process.pid, 'SIGKILL');
}
