import { officeClock, parsed, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';
import { periodOf, registerFilters } from './register-filters.js';
import { countLines, type RegisterTotals } from './register-lines.js';
import { registerOf } from './register-of.js';

/** What stands at the foot of a register, as it is narrowed: the lines this person sees when they go to its end (R15). */
export async function readRegisterTotals(
  runtime: Runtime,
  reader: Actor,
  { name, query }: { name: string; query: unknown },
): Promise<RegisterTotals> {
  const register = registerOf(name, reader);
  const filters = parsed(registerFilters, query);
  const settings = await runtime.settingsCache.newest();
  const { now } = await officeClock(runtime.manager);
  const period = periodOf(filters, now.toISOString());
  return countLines(runtime.manager, { register, reader, settings, filters, period });
}
