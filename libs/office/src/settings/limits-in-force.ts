import { officeClock, type Runtime } from '@banjie/runtime';
import {
  clockNames,
  effectiveLimits,
  localDateOf,
  type ClockName,
  type LimitOverride,
  type VersionedLimit,
} from '@banjie/workflows';

/** The table of time limits as it is in force today, and what the office has changed in it (R3). */
export interface LimitsInForce {
  limits: ({ clock: ClockName } & VersionedLimit)[];
  overrides: LimitOverride[];
}

export async function limitsInForce({ manager, settingsCache }: Runtime): Promise<LimitsInForce> {
  const { overrides } = await settingsCache.newest();
  const { now } = await officeClock(manager);
  const inForce = effectiveLimits(overrides, localDateOf(now.toISOString()));
  return { limits: clockNames.map((name) => ({ clock: name, ...inForce[name] })), overrides: [...overrides] };
}
