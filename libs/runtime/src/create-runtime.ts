import type { DataSource } from 'typeorm';
import { createBatchers } from './command/batchers.js';
import { Regime } from './regime.js';
import type { Runtime } from './runtime.js';
import { SettingsCache } from './settings/settings-cache.js';
import type { RegisterTable } from './store/new-case.js';

/**
 * An engine over an open connection, for these regimes; `register`: what is written with a new case. Throws where a regime
 * is not wired completely.
 */
export function createEngine(
  { manager }: Pick<DataSource, 'manager'>,
  { regimes, register }: { regimes: ConstructorParameters<typeof Regime>[0]; register: readonly RegisterTable[] },
): Runtime {
  return {
    manager,
    regime: new Regime(regimes),
    settingsCache: new SettingsCache(manager),
    batchers: createBatchers(manager, register),
  };
}
