import type { EntityManager } from 'typeorm';
import type { Batchers } from './command/batchers.js';
import type { Regime } from './regime.js';
import type { SettingsCache } from './settings/settings-cache.js';

/** What the engine works with; one per process. */
export interface Runtime {
  manager: EntityManager;
  regime: Regime;
  settingsCache: SettingsCache;
  batchers: Batchers;
}
